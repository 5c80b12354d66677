import { judgePassword, type AccountSecurityPolicy, type PasswordVerdict } from '../../index.ts'
import { estimateCrackTimes } from '../../strength/index.ts'
import { chooseEstimator } from '../estimator/choose-estimator.ts'
import { EXIT } from '../terminal/exit-code.ts'
import { loadPolicy } from '../policy-file/load-policy.ts'
import { readPassword } from '../password-input/read-password.ts'
import { printJson } from '../terminal/print.ts'
import { UsageError } from '../texts/usage-error.ts'
import { policyOf, valueOf, type Command, type Invocation } from './command.ts'
import { printVerdict } from './print-verdict.ts'

/** `rempart check`: judges a password, and with `--hash` prints the hash of an accepted one. */
export const check: Command = async (invocation) => {
  const { operands, options, terminal, texts } = invocation
  if (operands.length > 0) throw new UsageError('unexpected_argument')
  const policy = await loadPolicy(policyOf(options))
  // The word lists load while the user types.
  const loading = chooseEstimator(valueOf(options, 'estimator'))()
  // Awaited below; without this, an earlier rejection would be unhandled.
  loading.catch(() => undefined)
  const password = (await readPassword(terminal, texts.prompt)) ?? ''
  const verdict = judgePassword(password, policy, options.values.get('context') ?? [], await loading)
  const hash = options.flags.has('hash') && verdict.accepted ? await hashFor(policy, password) : null
  if (options.flags.has('json')) printJson(terminal.stdout, describeVerdict(verdict, policy, hash, invocation))
  else printVerdict(verdict, policy, hash, invocation)
  return verdict.accepted ? EXIT.yes : EXIT.no
}

async function hashFor(policy: AccountSecurityPolicy, password: string): Promise<string> {
  const { createPasswordHasher } = await import('../../hashing/index.ts')
  return await createPasswordHasher({ parameters: policy.hashing }).hash(password)
}

function describeVerdict(
  { accepted, issues, strength }: PasswordVerdict,
  policy: AccountSecurityPolicy,
  hash: string | null,
  { messages, options }: Invocation
): object {
  const { warning, suggestions } = strength
  return {
    accepted,
    issues: issues.map((issue) => ({ ...issue, message: messages.issue(issue) })),
    strength: {
      score: strength.score,
      guesses: strength.guesses,
      warning: warning === null ? null : messages.warning(warning),
      warningCode: warning,
      suggestions: suggestions.map((code) => messages.suggestion(code)),
      suggestionCodes: suggestions,
      truncated: strength.truncated,
      crackTimes: estimateCrackTimes(strength.guesses, policy)
    },
    policy: policyOf(options),
    ...(hash === null ? {} : { hash })
  }
}
