import { createCookieJar, withPath, type CookieJar } from './cookie-jar.ts'
import { hiddenFieldsOf } from './hidden-fields.ts'
import {
  JOURNEY_LIMITS,
  type FollowedStep,
  type Journey,
  type JourneyLimits,
  type JourneyStep,
  type StepOutcome
} from './journey.ts'
import { sendRequest, type SiteAnswer, type SiteRequest } from './send-request.ts'

/** What was seen on the way. */
export interface FollowedJourney {
  readonly steps: readonly FollowedStep[]
  /** Every step ended as it should. */
  readonly isComplete: boolean
  /** Each `Set-Cookie` header, with its path. */
  readonly setCookies: readonly string[]
}

interface Page {
  readonly url: URL
  readonly html: string
}

interface Walk {
  readonly site: URL
  readonly limits: JourneyLimits
  readonly jar: CookieJar
  readonly setCookies: string[]
  readonly signal: AbortSignal
  page: Page | undefined
}

/**
 * Does on a site what a journey says, one request after the other, as a browser does: it keeps cookies, follows redirects and
 * sends the hidden fields of forms. No other origin is asked. The work is bounded whatever the site answers; the journey ends
 * at the first step that does not end as it should.
 */
export async function followJourney(
  site: URL,
  { steps }: Journey,
  limits: JourneyLimits = JOURNEY_LIMITS
): Promise<FollowedJourney> {
  const signal = AbortSignal.timeout(limits.totalMs)
  const walk: Walk = { site, limits, jar: createCookieJar(), setCookies: [], signal, page: undefined }
  const followed: FollowedStep[] = []
  for (const step of steps) {
    const result = await followStep(step, walk)
    followed.push(result)
    if (result.outcome !== 'done') break
  }
  const isComplete = followed.length === steps.length && followed.at(-1)?.outcome === 'done'
  return { steps: followed, isComplete, setCookies: walk.setCookies }
}

async function followStep(step: JourneyStep, walk: Walk): Promise<FollowedStep> {
  let request = requestOf(step, walk)
  let redirects = 0
  for (;;) {
    const signal = AbortSignal.any([walk.signal, AbortSignal.timeout(walk.limits.requestMs)])
    const answer = await sendRequest(request, walk.limits, signal).catch(() => undefined)
    const failure = signal.aborted ? 'too_slow' : 'unreachable'
    if (answer === undefined) return say(step, failure, redirects)
    noteCookies(answer, request.url, walk)
    const next = redirectOf(answer, request)
    const leadsElsewhere = next !== undefined && next.url.origin !== walk.site.origin
    const { status } = answer
    if (answer.isCut) return { ...say(step, failure, redirects), status }
    if (next === undefined || leadsElsewhere) {
      walk.page = { url: request.url, html: answer.html }
      const isExpected = step.status === undefined ? status < 400 : status === step.status
      return { ...say(step, isExpected ? 'done' : 'unexpected_status', redirects), status, leadsElsewhere }
    }
    if (redirects === walk.limits.redirectsPerStep) return { ...say(step, 'too_many_redirects', redirects), status }
    redirects += 1
    request = { ...next, headers: headersFor(next, walk) }
  }
}

function say({ method, path }: JourneyStep, outcome: StepOutcome, redirects: number): FollowedStep {
  return { method, path: path.written, outcome, redirects, leadsElsewhere: false }
}

function requestOf({ method, path, form }: JourneyStep, walk: Walk): SiteRequest {
  const url = new URL(path.value, walk.site)
  const hidden =
    method === 'POST' && walk.page !== undefined ? hiddenFieldsOf(walk.page.html, walk.page.url, path.value) : {}
  const body = method === 'POST' ? { body: new URLSearchParams({ ...hidden, ...form }).toString() } : {}
  const request = { url, method, ...body }
  return { ...request, headers: headersFor(request, walk) }
}

type Bare = Omit<SiteRequest, 'headers'>

function headersFor({ url, method, body }: Bare, { site, jar }: Walk): Readonly<Record<string, string>> {
  const cookie = jar.headerFor(url.pathname)
  return {
    accept: 'text/html',
    'user-agent': 'rempart',
    ...(cookie === undefined ? {} : { cookie }),
    ...(method === 'GET' ? {} : { origin: site.origin, 'content-type': 'application/x-www-form-urlencoded' }),
    ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) })
  }
}

/** Where an answer leads, and how browsers go there: only 307 and 308 send a form again. */
function redirectOf({ status, location }: SiteAnswer, request: SiteRequest): Bare | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined
  const url = URL.parse(location, request.url.href)
  if (url === null) return undefined
  const { method, body } = request
  return status < 307 || body === undefined ? { url, method: 'GET' } : { url, method, body }
}

function noteCookies({ setCookies }: SiteAnswer, { pathname }: URL, walk: Walk): void {
  for (const header of setCookies.slice(0, walk.limits.cookies - walk.setCookies.length)) {
    const whole = withPath(header, pathname)
    walk.setCookies.push(whole)
    walk.jar.keep(whole)
  }
}
