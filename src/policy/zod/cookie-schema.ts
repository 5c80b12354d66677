import * as z from 'zod'
import type { DeclaredCookie } from '../declared-cookie.ts'
import { integer } from './integer.ts'
import { serviceText } from './service-text-schema.ts'

// RFC 6265bis: a browser keeps no cookie for longer than 400 days.
const MAXIMUM_SECONDS = 34_560_000

const cookie = z.strictObject({
  name: z
    .string()
    .regex(/^[\w!#$%&'*+.^`|~-]{1,128}$/u)
    .describe('Its name, a token of RFC 6265; unique within a path.'),
  provider: serviceText.describe('Who sets it.'),
  place: serviceText.describe('The service, and the part of it, that sets the cookie.'),
  purpose: serviceText.describe('What it is for.'),
  durationSeconds: integer(0, MAXIMUM_SECONDS).describe('How long it is kept; 0: until the browser is closed.'),
  needsConsent: z.exactOptional(
    z.boolean().describe('Whether it is set only after the visitor agreed. Absent: false.')
  ),
  secure: z.exactOptional(z.boolean().describe('Sent over HTTPS only. Absent: true.')),
  httpOnly: z.exactOptional(z.boolean().describe('Hidden from scripts. Absent: true.')),
  sameSite: z.exactOptional(
    z.enum(['strict', 'lax', 'none']).describe("Whether other sites' requests carry it. Absent: lax.")
  ),
  path: z.exactOptional(
    z
      .string()
      .regex(/^\/[^\s;,]{0,255}$/u)
      .describe('Which paths it is sent to. Absent: /.')
  )
})

export const cookies: z.ZodType<readonly DeclaredCookie[]> = z.array(cookie).max(100)
