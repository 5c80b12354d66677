import * as z from 'zod'
import type { RenewalPolicy } from '../account-security-policy.ts'
import { integer } from './integer.ts'

const MAXIMUM_GROUPS = 20

const group = z.strictObject({
  maximumAgeDays: integer(1, 3_650).describe('Maximum age of a password of the group, in days.'),
  warnDays: integer(1, 365).describe('How many days before that its owner is warned; less than maximumAgeDays.')
})

export const renewal: z.ZodType<RenewalPolicy> = z.strictObject({
  groups: z
    .record(z.string().regex(/^\p{L}[\p{L}\p{N} ._-]{0,63}$/u), group)
    .check(({ value, issues }) => {
      if (Object.keys(value).length <= MAXIMUM_GROUPS) return
      issues.push({ code: 'too_big', origin: 'array', maximum: MAXIMUM_GROUPS, input: value })
    })
    .meta({
      maxProperties: MAXIMUM_GROUPS,
      description: 'By the name of a group of accounts, at most 20; everyone is every account.'
    })
})
