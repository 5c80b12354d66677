/** The words of the meter itself, in one language; those of rules and advice are in `rempart/messages`. */
export interface MeterTexts {
  /** The accessible name of the meter. */
  readonly strength: string
  /** The level as a sentence; `score` is a score in words. */
  readonly level: (score: string) => string
  /** Shown instead of the level while nothing is typed. */
  readonly empty: string
  readonly loading: string
  readonly unavailable: string
  /** The title of the list of rules. */
  readonly rules: string
  /** The text alternative of a tick. */
  readonly met: string
  readonly unmet: string
  readonly accepted: string
  readonly capsLock: string
  /** The label of the button, and its accessible name, which contains the label (WCAG 2.5.3). */
  readonly show: string
  readonly showName: string
  readonly hide: string
  readonly hideName: string
  /** Announced after the button was pressed. */
  readonly shown: string
  readonly hidden: string
  readonly propose: string
  readonly proposed: string
  readonly notProposed: string
  /** The label of the button beside a proposed password, and the announcements after it was pressed. */
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  /** The passwords of the two fields differ. */
  readonly different: string
}
