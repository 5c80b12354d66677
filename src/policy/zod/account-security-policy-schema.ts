import * as z from 'zod'
import type { AccountSecurityPolicy } from '../account-security-policy.ts'

function integer(minimum: number, maximum: number): z.ZodNumber {
  return z.int().min(minimum).max(maximum)
}

const characterClass = z.enum(['upper', 'lower', 'digit', 'symbol'])

const alternative = z.strictObject({
  minimumCharacters: integer(1, 4_096),
  classes: z.array(characterClass).max(4),
  minimumClasses: z.exactOptional(integer(1, 4))
})

const blockedValue = z.string().min(1).max(256)

const password = z.strictObject({
  alternatives: z.array(alternative).min(1).max(8),
  maximumCharacters: integer(1, 4_096),
  maximumBytes: integer(1, 16_384),
  maximumRun: z.exactOptional(integer(1, 4_096)),
  blocklist: z.exactOptional(
    z.strictObject({
      commonPasswords: z.boolean(),
      values: z.array(blockedValue).max(10_000),
      serviceNames: z.array(blockedValue).max(100)
    })
  ),
  personalData: z.exactOptional(z.strictObject({ refusedShare: z.number().gt(0).max(1) })),
  minimumScore: z.literal([0, 1, 2, 3, 4])
})

// RFC 9106 §3.1 for what Argon2 takes; salt and tag lengths from the PHC string format. The upper ends are those that a
// 32-bit KiB count and common sense allow; a hasher has its own, lower ceiling.
const hashing = z.strictObject({
  memoryKib: integer(8, 4_194_304),
  passes: integer(1, 1_024),
  lanes: integer(1, 255),
  saltBytes: integer(8, 48),
  tagBytes: integer(12, 64)
})

const throttling = z.strictObject({ maximumFailuresPerDay: integer(1, 100_000) })

/** The form of a policy. What one value says about another is the work of `findContradictions`. */
export const accountSecurityPolicySchema: z.ZodType<AccountSecurityPolicy> = z.strictObject({
  $schema: z.exactOptional(z.string()),
  version: z.literal(1),
  password,
  hashing,
  throttling
})
