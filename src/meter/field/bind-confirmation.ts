import { findInput, type Scope } from './fields-by-id.ts'
import { listen } from './listen.ts'
import { bindPasswordField, isBound, type PasswordField } from './password-field.ts'

export interface ConfirmationOptions {
  readonly input: HTMLInputElement
  readonly scope: Scope
  /** The id of the confirmation field, or `''`. */
  readonly id: string
  readonly hints: Readonly<Record<string, string>>
  /** The sentence that the two passwords differ. */
  readonly different: string
  readonly signal: AbortSignal
  readonly onChange: () => void
  /** Called when the user leaves the field. */
  readonly onLeave: () => void
}

/** The confirmation field. It may appear later, and be replaced. */
export interface Confirmation {
  /** None or one. */
  readonly find: () => readonly HTMLInputElement[]
  /** Compares, and blocks submission while the passwords differ. @returns Whether they differ. */
  readonly check: () => boolean
  readonly setInvalid: (isInvalid: boolean) => void
}

export function bindConfirmation(options: ConfirmationOptions): Confirmation {
  const { input, scope, id, hints, different, signal, onChange, onLeave } = options
  let field: PasswordField | null = null

  function find(): readonly HTMLInputElement[] {
    const found = findInput(scope, id)
    if (found !== (field?.input ?? null)) {
      field?.release()
      field = found === null || isBound(found) ? null : bindPasswordField(found, { hints, descriptionId: '', onChange })
    }
    return field === null ? [] : [field.input]
  }

  listen(scope, ['focusin'], signal, find)
  listen(scope, ['input'], signal, ({ target }) => {
    if (target === field?.input) onChange()
  })
  listen(scope, ['change', 'blur', 'invalid'], signal, ({ target }) => {
    if (target === field?.input) onLeave()
  })
  signal.addEventListener('abort', () => field?.release())

  return {
    find,
    check() {
      const isDifferent = find().some(({ value }) => value !== '' && value !== input.value)
      field?.setProblem(isDifferent ? different : '')
      return isDifferent
    },
    setInvalid: (isInvalid) => field?.setInvalid(isInvalid)
  }
}
