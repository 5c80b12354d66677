import type { Language } from '../../../messages/language/language.ts'
import type { AccountSecurityPolicy } from '../../../policy/account-security-policy.ts'
import type { ServiceText } from '../../../policy/service-description.ts'
import { heading, list, paragraph, title, type Block } from '../blocks/block.ts'
import { contactLines } from '../facts/contact.ts'
import { localize } from '../facts/localize.ts'
import type { MissingFields } from '../facts/missing-fields.ts'
import type { NoticeWords } from '../words/words.ts'
import { writePurposes } from './write-purposes.ts'
import { writeRights } from './write-rights.ts'

/** *Personal data*: the information required by RGPD article 13, and by article 14 for data from other sources. */
export function writePersonalData(
  policy: AccountSecurityPolicy,
  words: NoticeWords,
  language: Language,
  missing: MissingFields
): readonly Block[] {
  const { service } = policy
  const { personalData } = words
  const name = missing.ask('$.service.name', service?.name, '')
  const controller = missing.ask('$.service.controller', service?.controller, { name: '' })
  if (service?.controller !== undefined) missing.ask('$.service.controller.address', controller.address, '')
  const officer = missing.ask('$.service.dataProtectionOfficer', service?.dataProtectionOfficer, { name: '' })
  if (service?.dataProtectionOfficer !== undefined) {
    missing.ask('$.service.dataProtectionOfficer.email', officer.email ?? officer.address ?? officer.website, '')
  }
  const processors = missing.ask('$.service.processors', service?.processors, [])
  const transfers = missing.ask('$.service.transfers', service?.transfers, [])
  const decisions = missing.ask('$.service.automatedDecisions', service?.automatedDecisions, [])
  const updatedOn = missing.ask('$.service.updatedOn', service?.updatedOn, '')
  const texts = (of: readonly ServiceText[], none: string): Block =>
    of.length === 0 ? paragraph(none) : list(of.map((text) => localize(text, language)))
  return [
    title(personalData.title),
    paragraph(personalData.intro(localize(name, language))),
    heading(personalData.controllerHeading),
    { kind: 'address', lines: contactLines(controller, language) },
    heading(personalData.officerHeading),
    { kind: 'address', lines: contactLines(officer, language) },
    heading(personalData.purposesHeading),
    paragraph(personalData.purposesIntro),
    ...writePurposes(policy, words, language, missing),
    paragraph(personalData.password),
    heading(personalData.processorsHeading),
    paragraph(personalData.processorsIntro),
    texts(processors, personalData.noProcessors),
    heading(personalData.transfersHeading),
    texts(transfers, personalData.noTransfers),
    heading(personalData.decisionsHeading),
    texts(decisions, personalData.noDecisions),
    ...writeRights(service, personalData, language, missing),
    paragraph(personalData.updatedOn(updatedOn, service?.version))
  ]
}
