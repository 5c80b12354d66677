import type { Language } from '../../../messages/language/language.ts'
import type { ServiceContact, ServiceDescription } from '../../../policy/service-description.ts'
import { heading, list, paragraph, type Block } from '../blocks/block.ts'
import { contactLines } from '../facts/contact.ts'
import type { MissingFields } from '../facts/missing-fields.ts'
import type { PersonalDataWords } from '../words/personal-data-words.ts'

const CNIL: ServiceContact = {
  name: {
    fr: 'Commission nationale de l’informatique et des libertés (CNIL)',
    en: 'Commission nationale de l’informatique et des libertés (CNIL), the French data protection authority'
  },
  address: '3 place de Fontenoy\nTSA 80715\n75334 Paris Cedex 07',
  website: 'https://www.cnil.fr/fr/plaintes'
}

/** The user's rights, which depend on the legal bases (RGPD articles 15 to 22; loi 78-17, article 85), and how to exercise them. */
export function writeRights(
  service: ServiceDescription | undefined,
  words: PersonalDataWords,
  language: Language,
  missing: MissingFields
): readonly Block[] {
  const contact = service?.rightsContact ?? service?.controller
  const path = service?.rightsContact === undefined ? '$.service.controller' : '$.service.rightsContact'
  if (contact !== undefined) missing.ask(`${path}.email`, contact.email, '')
  const bases = new Set(service?.purposes?.map(({ legalBasis }) => legalBasis))
  return [
    heading(words.rightsHeading),
    paragraph(words.rightsIntro),
    list(words.rights),
    // Article 21, 1: public task and legitimate interests.
    ...(bases.has('public_task') || bases.has('legitimate_interests') ? [paragraph(words.objection)] : []),
    // Article 20, 1: consent and contract.
    ...(bases.has('consent') || bases.has('contract') ? [paragraph(words.portability)] : []),
    ...(bases.has('consent') ? [paragraph(words.withdrawal)] : []),
    // A right of French law only.
    ...(service?.complaintAuthority === undefined ? [paragraph(words.afterDeath)] : []),
    paragraph(words.rightsContact),
    { kind: 'address', lines: contact === undefined ? [] : contactLines(contact, language) },
    paragraph(words.rightsAnswer),
    heading(words.complaintHeading),
    paragraph(words.complaint),
    { kind: 'address', lines: contactLines(service?.complaintAuthority ?? CNIL, language) }
  ]
}
