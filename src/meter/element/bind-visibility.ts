import { listen } from '../field/listen.ts'
import type { PanelParts } from './panel-parts.ts'

/** Makes the button show and hide the password. @returns A function that does the same. */
export function bindVisibility({ view, findInputs, texts, announcer, signal }: PanelParts): (isShown: boolean) => void {
  function setShown(isShown: boolean): void {
    for (const input of findInputs()) input.type = isShown ? 'text' : 'password'
  }

  listen(view.showButton, ['click'], signal, () => {
    const isShown = findInputs()[0].type === 'password'
    setShown(isShown)
    announcer.announce(isShown ? texts.shown : texts.hidden)
  })
  return setShown
}
