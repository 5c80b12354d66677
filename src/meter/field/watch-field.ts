import type { Scope } from './fields-by-id.ts'
import { listen } from './listen.ts'

/** Events of a field. None implies a new value, and the value may change without an event. */
export interface FieldListeners {
  readonly onFocus: () => void
  readonly onType: () => void
  /** The user has left the field, or the browser's validation has failed. */
  readonly onLeave: () => void
  /** A click anywhere: the last chance before the browser validates the form. */
  readonly onClick: () => void
  readonly onSubmit: () => void
  /** The form has been reset to its initial values. */
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
    // The event fires before the fields change.
    if (target === input.form) setTimeout(() => !signal.aborted && on.onReset())
  })
}
