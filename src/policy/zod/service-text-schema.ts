import * as z from 'zod'
import type { ServiceText } from '../service-description.ts'

const words = z.string().min(1).max(500)

/** A text that people read: one for every language, or one for each. */
export const serviceText: z.ZodType<ServiceText> = z.union([words, z.strictObject({ fr: words, en: words })])
