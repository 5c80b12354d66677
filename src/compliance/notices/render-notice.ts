import type { Language } from '../../messages/language/language.ts'
import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { Block } from './blocks/block.ts'
import { createMissingFields, type MissingFields } from './facts/missing-fields.ts'
import { toHtml } from './formats/html.ts'
import { toMarkdown } from './formats/markdown.ts'
import { writeCookies } from './kinds/write-cookies.ts'
import { writeLegal } from './kinds/write-legal.ts'
import { writePassword } from './kinds/write-password.ts'
import { writePersonalData } from './kinds/write-personal-data.ts'
import { writeProtection } from './kinds/write-protection.ts'
import { writeRetention } from './kinds/write-retention.ts'
import { enNotices } from './words/en/en-notices.ts'
import { frNotices } from './words/fr/fr-notices.ts'
import type { NoticeWords } from './words/words.ts'

type Write = (
  policy: AccountSecurityPolicy,
  words: NoticeWords,
  language: Language,
  missing: MissingFields
) => readonly Block[]

/** The notices: texts for users. */
export type NoticeKind = 'password' | 'protection' | 'personal-data' | 'retention' | 'cookies' | 'legal'

const writers: Readonly<Record<NoticeKind, Write>> = {
  password: writePassword,
  protection: writeProtection,
  'personal-data': writePersonalData,
  retention: writeRetention,
  cookies: writeCookies,
  legal: writeLegal
}

const formats: Readonly<Record<NoticeFormat, (blocks: readonly Block[], level: number) => string>> = {
  html: toHtml,
  markdown: toMarkdown
}
const languages: Readonly<Record<Language, NoticeWords>> = { fr: frNotices, en: enNotices }

/** The notices, in the order of `all`. */
export const noticeKinds: readonly NoticeKind[] = [
  'password',
  'protection',
  'personal-data',
  'retention',
  'cookies',
  'legal'
]

export type NoticeFormat = 'html' | 'markdown'

export interface NoticeOptions {
  /** Which notice; `all` is all six in sequence. */
  readonly kind: NoticeKind | 'all'
  /** HTML is a fragment without classes or styles. Default `html`. */
  readonly format?: NoticeFormat
  /** Default `fr`. */
  readonly language?: Language
  /** Level of the notice's heading, 1 to 4; its inner headings are one or two levels below. Default 2. */
  readonly headingLevel?: number
}

/**
 * Renders a notice for users from the policy: every number in it is the one in force. Texts of `service` and `cookies`
 * are escaped for the format.
 *
 * @throws {RempartError} `policy_incomplete`: fields that the notice needs are empty, with the JSON paths of all of
 * them. `password`, `protection` and `cookies` need none.
 * @throws {RangeError} If the kind, format, language or level does not exist.
 *
 * @example
 * ```ts
 * renderNotice(servicePublic, { kind: 'password', format: 'markdown' }).split('\n')[0] // '## Choisissez votre mot de passe'
 * ```
 */
export function renderNotice(policy: AccountSecurityPolicy, options: NoticeOptions): string {
  const { kind, format = 'html', language = 'fr', headingLevel = 2 } = options
  if (!Number.isInteger(headingLevel) || headingLevel < 1 || headingLevel > 4) {
    throw new RangeError('headingLevel must be a whole number from 1 to 4')
  }
  if (kind !== 'all') pick('kind', writers, kind)
  const words = pick('language', languages, language)
  const toText = pick('format', formats, format)
  const missing = createMissingFields()
  const kinds = kind === 'all' ? noticeKinds : [kind]
  const blocks = kinds.flatMap((name) => writers[name](policy, words, language, missing))
  missing.assertNone()
  return toText(blocks, headingLevel)
}

/**
 * The title of a notice, for a link to it.
 *
 * @throws {RangeError} If the kind or language does not exist.
 *
 * @example
 * ```ts
 * noticeTitle('legal', 'fr') // 'Mentions légales'
 * ```
 */
export function noticeTitle(kind: NoticeKind, language: Language): string {
  const { personalData, ...words } = pick('language', languages, language)
  return pick('kind', { ...words, 'personal-data': personalData }, kind).title
}

function pick<Table extends object, Key extends keyof Table>(name: string, table: Table, key: Key): Table[Key] {
  if (!Object.hasOwn(table, key)) throw new RangeError(`${name} must be one of ${Object.keys(table).join(', ')}`)
  return table[key]
}
