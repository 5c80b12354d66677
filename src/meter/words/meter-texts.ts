/** The words of the meter itself, in one language; those of rules and advice are `rempart/messages`. */
export interface MeterTexts {
  /** The name of the meter, for those who do not see it. */
  readonly strength: string
  /** The level in a sentence; `score` is a score in words. */
  readonly level: (score: string) => string
  /** Stands in the place of the level while nothing is typed. */
  readonly empty: string
  readonly loading: string
  readonly unavailable: string
  /** Stands above the list of rules. */
  readonly rules: string
  /** What a tick says to those who do not see it. */
  readonly met: string
  readonly unmet: string
  readonly accepted: string
  readonly capsLock: string
  /** On the button, and its full name, which contains what is on it (WCAG 2.5.3). */
  readonly show: string
  readonly showName: string
  readonly hide: string
  readonly hideName: string
  /** Said after the button was pressed. */
  readonly shown: string
  readonly hidden: string
  readonly propose: string
  readonly proposed: string
  readonly notProposed: string
  /** On the button beside a proposed password, and what is said after it was pressed. */
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  /** The two fields hold two passwords. */
  readonly different: string
}
