/**
 * The page's own input, which the meter never replaces: it stays in the light DOM, where password managers and labels
 * find it.
 */
export interface PasswordField {
  readonly input: HTMLInputElement
  /** The reason of refusal for the browser's own validation, `''` for none. */
  readonly setProblem: (sentence: string) => void
  /** Tells assistive technology that the value is refused. */
  readonly setInvalid: (isInvalid: boolean) => void
  /** Restores everything that was set. */
  readonly release: () => void
}

export interface PasswordFieldOptions {
  /** Attributes to add unless the page has set them. */
  readonly hints: Readonly<Record<string, string>>
  /** The id of an element that describes the input, or `''`. */
  readonly descriptionId: string
  /** Called when other code changes an attribute of the input, such as its type or value. */
  readonly onChange: () => void
}

const bound = new WeakSet<HTMLInputElement>()

/** An input has one meter: two would undo each other's changes. */
export function isBound(input: HTMLInputElement): boolean {
  return bound.has(input)
}

/**
 * Binds an input. Attributes set here are set again if removed: morphing the page to its server's HTML removes them.
 */
export function bindPasswordField(input: HTMLInputElement, options: PasswordFieldOptions): PasswordField {
  const { hints, descriptionId, onChange } = options
  // The page's own attributes take precedence.
  const added = Object.entries(hints).filter(([name]) => !input.hasAttribute(name))
  let isInvalidOurs = false
  const observer = new MutationObserver(() => {
    write()
    onChange()
  })

  function write(): void {
    for (const [name, value] of added) if (!input.hasAttribute(name)) input.setAttribute(name, value)
    if (isInvalidOurs) setInvalid(true)
    if (descriptionId !== '') setReference(true)
    // Ignore the changes made here.
    observer.takeRecords()
  }

  function setReference(isPresent: boolean): void {
    const present = input.getAttribute('aria-describedby')
    const others = (present ?? '').split(/\s+/u).filter((id) => id !== '' && id !== descriptionId)
    const wanted = (isPresent ? [...others, descriptionId] : others).join(' ')
    if (wanted === '') input.removeAttribute('aria-describedby')
    else if (wanted !== present) input.setAttribute('aria-describedby', wanted)
  }

  function setProblem(sentence: string): void {
    if (input.validationMessage !== sentence || (sentence === '') === input.validity.customError) {
      input.setCustomValidity(sentence)
    }
  }

  function setInvalid(isInvalid: boolean): void {
    // Writing an attribute notifies observers even if the value is the same.
    if (isInvalid && input.ariaInvalid !== 'true') input.ariaInvalid = 'true'
    else if (!isInvalid && isInvalidOurs) input.ariaInvalid = null
    isInvalidOurs = isInvalid
  }

  bound.add(input)
  write()
  observer.observe(input, {
    attributeFilter: [...added.map(([name]) => name), 'aria-describedby', 'aria-invalid', 'type', 'value']
  })
  return {
    input,
    setProblem,
    setInvalid,
    release() {
      bound.delete(input)
      observer.disconnect()
      setProblem('')
      setInvalid(false)
      if (descriptionId !== '') setReference(false)
      for (const [name, value] of added) if (input.getAttribute(name) === value) input.removeAttribute(name)
    }
  }
}

/** Sets a value as typing does: bypasses a framework's wrapper of `value`, then dispatches the events. */
export function fillInput(input: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
  input.dispatchEvent(new Event('input', { bubbles: true }))
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

export function isFillable(input: HTMLInputElement): boolean {
  return !input.readOnly && !input.matches(':disabled')
}
