import type { Argon2Parameters } from '../../argon2/argon2-parameters.ts'
import { computeTag } from '../backends/compute-tag.ts'
import { newHashRequest } from '../backends/tag-request.ts'
import { encodePassword } from '../secrets/password-bytes.ts'
import { wipe } from '../secrets/secret-bytes.ts'
import { comparePassword } from './compare-password.ts'
import type { OwedWork } from './owed-work.ts'
import type { VerificationContext } from './verification-context.ts'

/** Computes a result that is not used, so that the time of a refusal does not reveal its reason. */
export async function spendOwedWork(
  password: string,
  { digest, argon2 }: OwedWork,
  context: Pick<VerificationContext, 'backend' | 'parameters' | 'pepper' | 'rehashTo'>,
  isWanted: () => boolean
): Promise<void> {
  // Cannot match: the digest to compare with is empty.
  if (digest !== null) await comparePassword(password, digest, context, isWanted)
  if (argon2 === null || !isWanted()) return
  const bytes = encodePassword(password)
  const parameters: Argon2Parameters = { ...context.parameters, ...argon2 }
  try {
    await computeTag(context.backend, newHashRequest(bytes, parameters, context.pepper?.current.secret))
  } finally {
    wipe([bytes])
  }
}
