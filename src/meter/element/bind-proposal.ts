import { listen } from '../field/listen.ts'
import { fillInput, isFillable } from '../field/password-field.ts'
import type { PanelParts } from './panel-parts.ts'

/**
 * Makes the buttons propose a password, write it visibly into the fields, and copy it.
 *
 * @param draw Returns a new password, or null if none can be made.
 */
export function bindProposal(
  { view, findInputs, texts, announcer, signal }: PanelParts,
  setShown: (isShown: boolean) => void,
  draw: () => Promise<string | null>
): void {
  const { proposeButton } = view

  function tell(outcome: string, proposal?: string): void {
    if (signal.aborted) return
    view.setProposed(outcome, proposal)
    announcer.announce(outcome)
  }

  async function propose(): Promise<void> {
    const [input] = findInputs()
    if (proposeButton.ariaDisabled === 'true') return
    proposeButton.ariaDisabled = 'true'
    const proposal = isFillable(input) ? await draw() : null
    proposeButton.ariaDisabled = null
    if (proposal === null || !isFillable(input) || signal.aborted) {
      tell(texts.notProposed)
      return
    }
    setShown(true)
    for (const field of findInputs().filter(isFillable)) fillInput(field, proposal)
    tell(texts.proposed, proposal)
  }

  async function copy(): Promise<void> {
    const { value } = findInputs()[0]
    tell(
      await navigator.clipboard.writeText(value).then(
        () => texts.copied,
        () => texts.notCopied
      ),
      value
    )
  }

  if (signal.aborted) return
  proposeButton.ariaDisabled = null
  listen(proposeButton, ['click'], signal, () => void propose())
  listen(view.copyButton, ['click'], signal, () => void copy())
}
