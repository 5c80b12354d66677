import { listen } from './listen.ts'

/** Reports when caps lock goes on or off during typing in the input. */
export function bindCapsLock(input: HTMLInputElement, signal: AbortSignal, onChange: (isOn: boolean) => void): void {
  let isOn = false
  const set = (isOnNow: boolean): void => {
    if (isOnNow !== isOn) onChange((isOn = isOnNow))
  }
  listen(input, ['keydown', 'keyup'], signal, (event) => {
    // Password managers dispatch `keydown` events that are not keyboard events.
    if (event instanceof KeyboardEvent) set(event.getModifierState('CapsLock'))
  })
  listen(input, ['blur'], signal, () => set(false))
}
