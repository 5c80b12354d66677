import type { BreachPolicy } from '../../policy/account-security-policy.ts'
import type { PolicyIssue } from '../../policy/policy-issue.ts'
import { observe } from '../../hashing/diagnostics.ts'
import { breachChannel, describeBreachAnswer } from './breach-channel.ts'
import type { BreachAnswer, BreachCheck } from './breach-check.ts'

/** The result of the breach check, and the issue if the password is refused for it. */
export interface BreachVerdict {
  readonly answer: BreachAnswer
  readonly issue?: PolicyIssue
}

/** Judges passwords by the breach check. */
export interface BreachJudge {
  judge(password: string, signal: AbortSignal | undefined): Promise<BreachVerdict>
}

export function createBreachJudge(policy: BreachPolicy, breach: BreachCheck | undefined): BreachJudge {
  if (breach === undefined) throw new TypeError('breach must be given where the policy has breach')
  const { minimumOccurrences = policy.minimumOccurrences } = breach
  if (minimumOccurrences !== policy.minimumOccurrences) {
    throw new RangeError(
      `breach.minimumOccurrences must be that of the filter (${minimumOccurrences}), not ${policy.minimumOccurrences}`
    )
  }
  return {
    async judge(password, signal) {
      const found = await observe(breachChannel, describeBreachAnswer, () => breach.check(password, { signal }))
      const answer = isRareEnough(found, policy) ? ({ outcome: 'not_found' } as const) : found
      const issue = issueOf(answer, policy)
      return issue === null ? { answer } : { answer, issue }
    }
  }
}

function isRareEnough(answer: BreachAnswer, { minimumOccurrences }: BreachPolicy): boolean {
  return answer.outcome === 'found' && answer.occurrences < minimumOccurrences
}

function issueOf(answer: BreachAnswer, { onFound, whenUnavailable }: BreachPolicy): PolicyIssue | null {
  if (answer.outcome === 'found' && onFound === 'refuse') {
    return { code: 'breached', params: { occurrences: answer.occurrences } }
  }
  return answer.outcome === 'unknown' && whenUnavailable === 'refuse' ? { code: 'breach_unknown', params: {} } : null
}
