import type { MeterTexts } from '../words/meter-texts.ts'
import type { Announcer } from './announcer.ts'
import type { MeterView } from './meter-view.ts'

/** Shared by the bindings of a panel. */
export interface PanelParts {
  readonly view: MeterView
  readonly texts: MeterTexts
  readonly announcer: Announcer
  /** The inputs that hold the password: first that of the meter. */
  readonly findInputs: () => readonly [HTMLInputElement, ...HTMLInputElement[]]
  /** Ends all the bindings. */
  readonly signal: AbortSignal
}
