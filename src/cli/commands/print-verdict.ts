import { styleText } from 'node:util'
import { listRequirements, type AccountSecurityPolicy, type PasswordVerdict, type PolicyIssue } from '../../index.ts'
import type { Messages } from '../../messages/index.ts'
import { requirementStatus, type RequirementStatus } from '../../policy/verdict/requirement-status.ts'
import { escapeUnprintable } from '../../policy/zod/escape-unprintable.ts'
import { estimateCrackTimes } from '../../strength/index.ts'
import { policyOf, type Invocation } from './command.ts'

type Style = Parameters<typeof styleText>[0]

/** Below it, the output explains why the password was accepted. */
const A_YEAR_SECONDS = 31_557_600

const MARKS: Readonly<Record<RequirementStatus, readonly [Style, string]>> = {
  met: ['green', '✓'],
  unmet: ['red', '✗'],
  unknown: ['dim', '·']
}

const SCORE_STYLES: readonly Style[] = ['red', 'red', 'yellow', 'green', 'green']

/** The verdict for people: checked rules, strength, time to guess, advice, conclusion. */
export function printVerdict(
  { accepted, issues, strength }: PasswordVerdict,
  policy: AccountSecurityPolicy,
  hash: string | null,
  { terminal, messages, texts, options }: Invocation
): void {
  const { stdout } = terminal
  // https://no-color.org: set and not empty.
  const coloured = stdout.isTTY === true && (terminal.environment['NO_COLOR'] ?? '') === ''
  const paint = (style: Style, text: string): string =>
    coloured ? styleText(style, text, { validateStream: false }) : text
  const print = (line = ''): void => void stdout.write(`${line}\n`)

  print(escapeUnprintable(texts.judgedBy(policyOf(options))))
  print()
  print(paint('bold', texts.rules))
  for (const { status, text } of ruleLines(policy, issues, messages)) {
    print(`  ${paint(...MARKS[status])} ${text}`)
  }
  print()

  const { score } = strength
  const bar = '█'.repeat(score + 1) + '░'.repeat(4 - score)
  print(
    `${paint('bold', texts.strength)}  ${paint(SCORE_STYLES[score] ?? 'red', bar)}  ${messages.score(score)} (${texts.outOf(score)})`
  )
  if (strength.truncated) print(`  ${texts.truncated}`)
  print()

  const times = estimateCrackTimes(strength.guesses, policy)
  const rows = [
    [texts.online(policy.throttling.maximumFailuresPerDay), messages.duration(times.onlineSeconds)],
    [texts.offline, messages.duration(times.offlineSeconds)]
  ] as const
  const width = Math.max(...rows.map(([label]) => label.length))
  print(paint('bold', texts.timeToGuess))
  for (const [label, duration] of rows) print(`  ${label.padEnd(width)}  ${duration}`)
  if (accepted && times.offlineSeconds < A_YEAR_SECONDS) print(`  ${texts.offlineNote(policy.password.minimumScore)}`)
  print()

  const advice = [
    ...issues.map((issue) => messages.issue(issue)),
    ...(strength.warning === null ? [] : [messages.warning(strength.warning)]),
    ...strength.suggestions.map((code) => messages.suggestion(code))
  ]
  if (advice.length > 0) {
    print(paint('bold', texts.advice))
    for (const line of advice) print(`  • ${line}`)
    print()
  }

  print(accepted ? paint(['bold', 'green'], texts.accepted) : paint(['bold', 'red'], texts.refused))
  if (hash !== null) print(`${paint('bold', texts.hash)}  ${hash}`)
}

interface RuleLine {
  readonly status: RequirementStatus
  readonly text: string
}

/** Every requirement, met or not, then the issues without a requirement (a control character). */
function ruleLines(
  policy: AccountSecurityPolicy,
  issues: readonly PolicyIssue[],
  messages: Messages
): readonly RuleLine[] {
  const requirements = listRequirements(policy)
  const announced = new Set<string>(requirements.map(({ code }) => code))
  return [
    ...requirements.map((requirement) => ({
      status: requirementStatus(requirement, issues),
      text: messages.requirement(requirement)
    })),
    ...issues
      .filter(({ code }) => !announced.has(code))
      .map((issue) => ({ status: 'unmet' as const, text: messages.issue(issue) }))
  ]
}
