import { listen } from './listen.ts'

/** Says when caps lock goes on or off while somebody types in the input. */
export function bindCapsLock(input: HTMLInputElement, signal: AbortSignal, onChange: (isOn: boolean) => void): void {
  let isOn = false
  const set = (isOnNow: boolean): void => {
    if (isOnNow !== isOn) onChange((isOn = isOnNow))
  }
  listen(input, ['keydown', 'keyup'], signal, (event) => {
    // Filling by a password manager sends key events that are none.
    if (event instanceof KeyboardEvent) set(event.getModifierState('CapsLock'))
  })
  listen(input, ['blur'], signal, () => set(false))
}
