import type { CookieFinding } from '../../compliance/index.ts'
import type { StepOutcome } from '../journey/journey.ts'

/** What the command says of the cookies of a site. */
export interface CookieTexts {
  readonly title: (site: string) => string
  readonly redirects: (count: number) => string
  readonly leadsElsewhere: string
  readonly outcomes: Readonly<Record<Exclude<StepOutcome, 'done'>, string>>
  readonly asDeclared: (count: number) => string
  readonly differences: (count: number) => string
  readonly incomplete: string
  /** Without the name, which stands before it. Durations are said already. */
  readonly findings: Readonly<Record<Exclude<CookieFinding['code'], 'too_long'>, string>>
  readonly tooLong: (kept: string, declared: string) => string
}
