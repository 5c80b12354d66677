import type { MeterTexts } from '../words/meter-texts.ts'
import type { Announcer } from './announcer.ts'
import type { MeterView } from './meter-view.ts'

/** What the parts of a panel's behaviour share. */
export interface PanelParts {
  readonly view: MeterView
  readonly texts: MeterTexts
  readonly announcer: Announcer
  /** The inputs that hold the password: that of the meter first. */
  readonly findInputs: () => readonly [HTMLInputElement, ...HTMLInputElement[]]
  /** Ends all of it. */
  readonly signal: AbortSignal
}
