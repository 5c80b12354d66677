import { listen } from '../field/listen.ts'
import type { PanelParts } from './panel-parts.ts'

/** Has the button show and hide the password. @returns What does it without the button. */
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
