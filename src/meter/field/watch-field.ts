import type { Scope } from './fields-by-id.ts'
import { listen } from './listen.ts'

/** What may happen to a field. None of it says that the value is another, and a value may change without any of it. */
export interface FieldListeners {
  readonly onFocus: () => void
  readonly onType: () => void
  /** The person has left the field, or the browser finds it wanting. */
  readonly onLeave: () => void
  /** A click anywhere: the last moment before the browser looks whether the form may be sent. */
  readonly onClick: () => void
  readonly onSubmit: () => void
  /** The form has been reset: the value is what it was at first. */
  readonly onReset: () => void
}

export function watchField(input: HTMLInputElement, scope: Scope, signal: AbortSignal, on: FieldListeners): void {
  listen(input, ['focus'], signal, on.onFocus)
  listen(input, ['input'], signal, on.onType)
  listen(input, ['change', 'blur', 'invalid'], signal, on.onLeave)
  listen(scope, ['click'], signal, on.onClick)
  listen(scope, ['submit'], signal, ({ target }) => {
    if (target === input.form) on.onSubmit()
  })
  listen(scope, ['reset'], signal, ({ target }) => {
    // The event comes before the fields change.
    if (target === input.form) setTimeout(() => !signal.aborted && on.onReset())
  })
}
