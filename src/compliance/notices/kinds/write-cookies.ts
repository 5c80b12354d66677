import type { Language } from '../../../messages/language/language.ts'
import type { AccountSecurityPolicy } from '../../../policy/account-security-policy.ts'
import { heading, list, paragraph, title, type Block } from '../blocks/block.ts'
import { cookieRows, type CookieRow } from '../facts/cookie-table.ts'
import type { CookiesWords } from '../words/cookies-words.ts'
import type { NoticeWords } from '../words/words.ts'

/** *Cookies*: what a cookie is, the kinds, the charter's table with durations, and whether any needs consent. */
export function writeCookies(
  policy: AccountSecurityPolicy,
  { cookies: words }: NoticeWords,
  language: Language
): readonly Block[] {
  const rows = cookieRows(policy, language, words.ours)
  const consented = rows.filter(({ needsConsent }) => needsConsent)
  return [
    title(words.title),
    heading(words.whatHeading),
    paragraph(words.what),
    list(words.kinds),
    heading(words.tableHeading),
    ...(rows.length === 0 ? [paragraph(words.none)] : []),
    ...table(
      words.necessaryCaption,
      rows.filter(({ needsConsent }) => !needsConsent),
      words
    ),
    ...table(words.consentCaption, consented, words),
    paragraph(consented.length === 0 ? words.noBanner : words.consent),
    heading(words.refuseHeading),
    list(words.refuse)
  ]
}

function table(caption: string, rows: readonly CookieRow[], words: CookiesWords): readonly Block[] {
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption,
      heads: words.heads,
      rows: rows.map(({ provider, place, name, purpose, durationSeconds }) => [
        [provider],
        [place],
        [{ code: name }],
        [purpose],
        [words.duration(durationSeconds)]
      ])
    }
  ]
}
