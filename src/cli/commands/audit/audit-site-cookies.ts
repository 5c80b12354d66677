import { auditCookies, type CookieFinding } from '../../../compliance/index.ts'
import { allCookies } from '../../../policy/policy-cookies.ts'
import { followJourney, type FollowedJourney } from '../../journey/follow-journey.ts'
import type { FollowedStep, Journey } from '../../journey/journey.ts'
import { readSiteUrl } from './site-url.ts'
import type { OptionName } from '../../options/option-definitions.ts'
import { loadPolicy, readForeignFile } from '../../policy-file/load-policy.ts'
import { EXIT, type ExitCode } from '../../terminal/exit-code.ts'
import { printJson, printLines } from '../../terminal/print.ts'
import { UsageError } from '../../texts/usage-error.ts'
import { choiceOf } from '../choice-of.ts'
import { policyOf, valueOf, type Invocation } from '../command.ts'

/** What the audit of a policy takes, and that of a site does not. */
const OF_THE_OTHER: readonly OptionName[] = ['framework', 'level', 'fact', 'fix', 'from']

/** A person is shown so many differences; JSON has all. */
const MAXIMUM_LINES = 50

/** `rempart audit --cookies URL`: what a site sets, beside what its policy declares. */
export async function auditSiteCookies(site: string, invocation: Invocation): Promise<ExitCode> {
  const { options, operands, terminal, texts } = invocation
  if (operands.length > 0) throw new UsageError('unexpected_argument')
  const other = OF_THE_OTHER.find((name) => options.values.has(name) || options.flags.has(name))
  if (other !== undefined) throw new UsageError('not_together', `--cookies, --${other}`)
  const asJson = options.flags.has('json') || choiceOf(options, 'format', ['markdown', 'json']) === 'json'
  const url = readSiteUrl(site)
  const journey = await journeyOf(url, invocation)
  const policy = await loadPolicy(policyOf(options))
  const followed = await followJourney(url, journey)
  const { isComplete } = followed
  // What a journey that was cut did not come to see is not missing.
  const findings = auditCookies(policy, followed.setCookies).filter(({ code }) => isComplete || code !== 'missing')
  const lines = findings.map((finding) => ({ ...finding, message: describe(finding, invocation) }))
  if (asJson) printJson(terminal.stdout, { findings: lines, requests: followed.steps, isComplete })
  else {
    const title = texts.audit.cookies.title(url.origin)
    printLines(
      terminal.stdout,
      [title, '', ...followed.steps.map((step) => describeStep(step, invocation)), ''].join('\n')
    )
    printLines(terminal.stdout, verdict(lines, allCookies(policy).length, followed, invocation).join('\n'))
  }
  if (!isComplete) return EXIT.failure
  return findings.length === 0 ? EXIT.yes : EXIT.no
}

/** The journey of the file; without one, the address is opened once. */
async function journeyOf(url: URL, { options, terminal }: Invocation): Promise<Journey> {
  const file = valueOf(options, 'journey')
  if (file === undefined) {
    const path = url.pathname + url.search
    return { steps: [{ method: 'GET', path: { value: path, written: path }, form: {} }] }
  }
  const { readJourney } = await import('./read-journey.ts')
  return readJourney(await readForeignFile(file), file, terminal.environment)
}

function verdict(
  findings: readonly (CookieFinding & { readonly message: string })[],
  declared: number,
  { isComplete }: FollowedJourney,
  { texts }: Invocation
): readonly string[] {
  const { cookies } = texts.audit
  const more = findings.length - MAXIMUM_LINES
  return [
    ...(findings.length > 0
      ? [cookies.differences(findings.length)]
      : isComplete
        ? [cookies.asDeclared(declared)]
        : []),
    ...findings.slice(0, MAXIMUM_LINES).map(({ name, message }) => `  ${name}  ${message}`),
    ...(more > 0 ? [`  ${texts.policy.more(more)}`] : []),
    ...(isComplete ? [] : [cookies.incomplete])
  ]
}

function describe(finding: CookieFinding, { texts, messages }: Invocation): string {
  const { findings, tooLong } = texts.audit.cookies
  if (finding.code !== 'too_long') return findings[finding.code]
  return tooLong(messages.duration(finding.seconds), messages.duration(finding.declaredSeconds))
}

function describeStep(
  { method, path, status, redirects, leadsElsewhere, outcome }: FollowedStep,
  { texts }: Invocation
): string {
  const { cookies } = texts.audit
  const said = [
    ...(status === undefined ? [] : [String(status)]),
    ...(redirects > 0 ? [cookies.redirects(redirects)] : []),
    ...(leadsElsewhere ? [cookies.leadsElsewhere] : []),
    ...(outcome === 'done' ? [] : [cookies.outcomes[outcome]])
  ]
  return `  ${method} ${path}  ${said.join(', ')}`
}
