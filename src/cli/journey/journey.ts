/** What a person does on a site, one request after the other. */
export interface Journey {
  readonly steps: readonly JourneyStep[]
}

/** One request of a journey, with the redirects that it brings. */
export interface JourneyStep {
  readonly method: 'GET' | 'POST'
  /** Path and query on the site; `written` is how the file has it, before `${NAME}` was filled in. */
  readonly path: { readonly value: string; readonly written: string }
  /** Fields that are filled in; the hidden ones of the form on the page before are sent along. */
  readonly form: Readonly<Record<string, string>>
  /** The status that the step ends with. Absent: any below 400. */
  readonly status?: number
}

/** How a step ended. */
export type StepOutcome = 'done' | 'unexpected_status' | 'too_many_redirects' | 'too_slow' | 'unreachable'

/** One step as it was followed. Nothing of what was sent stands in it. */
export interface FollowedStep {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly outcome: StepOutcome
  /** The last answer's. Absent: there was none. */
  readonly status?: number
  /** How many redirects were followed. */
  readonly redirects: number
  /** The last answer leads to another origin, which is not asked. */
  readonly leadsElsewhere: boolean
}

/** How far a journey may go, whatever the site does. */
export interface JourneyLimits {
  readonly redirectsPerStep: number
  readonly requestMs: number
  readonly totalMs: number
  readonly headerBytes: number
  readonly bodyBytes: number
  readonly cookies: number
}

export const JOURNEY_LIMITS: JourneyLimits = {
  redirectsPerStep: 10,
  requestMs: 10_000,
  totalMs: 60_000,
  headerBytes: 1_048_576,
  bodyBytes: 1_048_576,
  cookies: 10_000
}
