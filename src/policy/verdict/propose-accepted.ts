import type { Estimator } from '../../strength/estimator.ts'
import type { proposePassword } from '../../strength/propose-password.ts'
import type { AccountSecurityPolicy, PasswordAlternative } from '../account-security-policy.ts'
import { judgePassword } from './judge-password.ts'

// Another rule seldom refuses words of the list: a second draw is rare, and a twentieth means that all are refused.
const MAXIMUM_DRAWS = 20

/**
 * Draws passwords until the policy accepts one, for its first alternative that allows a strong one.
 *
 * @param context The user's own data.
 * @param draw `proposePassword` of `rempart/strength`.
 * @returns The password; `null` if the policy accepts none.
 */
export async function proposeAccepted(
  policy: AccountSecurityPolicy,
  context: readonly string[],
  estimator: Estimator,
  draw: typeof proposePassword
): Promise<string | null> {
  const { alternatives, maximumCharacters } = policy.password
  for (const alternative of alternatives) {
    const password = await drawUntil(
      (candidate) => judgePassword(candidate, policy, context, estimator).accepted,
      () => drawFor(alternative, maximumCharacters, draw)
    )
    if (password !== null) return password
  }
  return null
}

async function drawUntil(
  isAccepted: (candidate: string) => boolean,
  draw: () => Promise<string | null>
): Promise<string | null> {
  for (let drawn = 0; drawn < MAXIMUM_DRAWS; drawn++) {
    const candidate = await draw()
    if (candidate === null) return null
    if (isAccepted(candidate)) return candidate
  }
  return null
}

async function drawFor(
  { minimumCharacters, classes }: PasswordAlternative,
  maximumCharacters: number,
  draw: typeof proposePassword
): Promise<string | null> {
  try {
    return (await draw({ minimumCharacters, maximumCharacters, classes })).password
  } catch (error) {
    // The alternative leaves no room for a strong password.
    if (error instanceof RangeError) return null
    throw error
  }
}
