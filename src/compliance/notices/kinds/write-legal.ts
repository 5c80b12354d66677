import type { Language } from '../../../messages/language/language.ts'
import type { AccountSecurityPolicy } from '../../../policy/account-security-policy.ts'
import { heading, paragraph, title, type Block } from '../blocks/block.ts'
import { contactLines } from '../facts/contact.ts'
import { localize } from '../facts/localize.ts'
import type { MissingFields } from '../facts/missing-fields.ts'
import type { NoticeWords } from '../words/words.ts'

/** *Legal notice*: the publisher of the site, its publication director and its host (LCEN article 1-1). */
export function writeLegal(
  { service }: AccountSecurityPolicy,
  { legal: words }: NoticeWords,
  language: Language,
  missing: MissingFields
): readonly Block[] {
  const name = missing.ask('$.service.name', service?.name, '')
  const publisher = missing.ask('$.service.publisher', service?.publisher, { name: '' })
  const host = missing.ask('$.service.host', service?.host, { name: '' })
  if (service?.publisher !== undefined) {
    missing.ask('$.service.publisher.address', publisher.address, '')
    missing.ask('$.service.publisher.phone', publisher.phone, '')
    missing.ask('$.service.publisher.director', publisher.director, '')
  }
  if (service?.host !== undefined) {
    missing.ask('$.service.host.address', host.address, '')
    missing.ask('$.service.host.phone', host.phone, '')
  }
  const { director = '', registration } = publisher
  return [
    title(words.title),
    paragraph(words.law),
    heading(words.publisherHeading),
    paragraph(words.publisher(localize(name, language))),
    { kind: 'address', lines: contactLines(publisher, language) },
    ...(registration === undefined ? [] : [paragraph(localize(registration, language))]),
    heading(words.directorHeading),
    paragraph(localize(director, language)),
    heading(words.hostHeading),
    paragraph(words.host),
    { kind: 'address', lines: contactLines(host, language) }
  ]
}
