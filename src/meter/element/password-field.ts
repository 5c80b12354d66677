import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import { inputAttributes } from '../../policy/input-attributes.ts'
import { createElement } from './create-element.ts'

/**
 * The page's own input, which the meter enhances and never replaces: it stays in the light DOM, where password managers
 * and labels find it.
 */
export interface PasswordField {
  readonly input: HTMLInputElement
  /** Fills the field as a person would, so that frameworks notice. */
  readonly fill: (password: string) => void
  readonly show: (isShown: boolean) => void
  /** The first reason of refusal for the browser's own validation, `''` for none. */
  readonly setProblem: (sentence: string) => void
  /** Tells assistive technology that the value is refused. */
  readonly setInvalid: (isInvalid: boolean) => void
  /** Takes back all that was set. */
  readonly release: () => void
}

/** Binds an input: what the policy asks for becomes its attributes and its description. */
export function bindPasswordField(
  input: HTMLInputElement,
  policy: AccountSecurityPolicy,
  description: HTMLElement
): PasswordField {
  const hints = {
    autocomplete: 'new-password',
    passwordrules: inputAttributes(policy).passwordrules,
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false'
  }
  // What the page says itself stands.
  const added = Object.entries(hints).filter(([name]) => !input.hasAttribute(name))
  for (const [name, value] of added) input.setAttribute(name, value)
  setReference(true)
  let isInvalidOurs = false

  function setReference(isPresent: boolean): void {
    const ids = (input.getAttribute('aria-describedby') ?? '').split(/\s+/u).filter((id) => id !== '')
    const others = ids.filter((id) => id !== description.id)
    const wanted = isPresent ? [...others, description.id] : others
    if (wanted.length === 0) input.removeAttribute('aria-describedby')
    else input.setAttribute('aria-describedby', wanted.join(' '))
  }

  function setProblem(sentence: string): void {
    if (input.validationMessage !== sentence || (sentence === '') === input.validity.customError) {
      input.setCustomValidity(sentence)
    }
  }

  function setInvalid(isInvalid: boolean): void {
    if (isInvalid) input.setAttribute('aria-invalid', 'true')
    else if (isInvalidOurs) input.removeAttribute('aria-invalid')
    isInvalidOurs = isInvalid
  }

  return {
    input,
    fill: (password) => fillInput(input, password),
    show: (isShown) => showInput(input, isShown),
    setProblem,
    setInvalid,
    release() {
      showInput(input, false)
      setProblem('')
      setInvalid(false)
      setReference(false)
      for (const [name] of added) input.removeAttribute(name)
    }
  }
}

/** Sets a value the way typing does: a framework that wraps `value` of an element is passed by and then told. */
export function fillInput(input: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
  input.dispatchEvent(new Event('input', { bubbles: true }))
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

export function showInput(input: HTMLInputElement, isShown: boolean): void {
  input.type = isShown ? 'text' : 'password'
}

/**
 * What the input is described by: the rules as one sentence. It stands in the light DOM, because a description cannot
 * reach into a shadow tree, and it does not change with typing, because that would be read again at every key.
 */
export function createFieldDescription(id: string, rules: string, lines: readonly string[]): HTMLElement {
  return createElement('span', { id, slot: 'description', hidden: '' }, `${rules} ${lines.join(', ')}.`)
}
