import { describe, expect, it } from 'vitest'
import { noticeKinds, renderNotice, type NoticeKind } from '../../../src/compliance/index.ts'
import { isRempartError, pciDss, presets, servicePublic, type ServiceDescription } from '../../../src/index.ts'
import { samplePolicy, sampleService } from './sample-service.ts'

const markdown = (kind: NoticeKind, language: 'fr' | 'en' = 'fr', policy = samplePolicy): string =>
  renderNotice(policy, { kind, format: 'markdown', language })

/** What a notice says is missing; empty when it can be written. */
function missingOf(kind: NoticeKind | 'all', policy = servicePublic): readonly string[] {
  try {
    renderNotice(policy, { kind })
    return []
  } catch (error) {
    if (isRempartError(error) && error.code === 'policy_incomplete') return error.details.paths
    throw error
  }
}

/** Which elements a notice has, in order. */
function shape(language: 'fr' | 'en'): readonly string[] {
  return renderNotice(samplePolicy, { kind: 'all', language }).match(/<[a-z]\w*/gu) ?? []
}

describe('renderNotice', () => {
  // DashLord, `declaration-rgpd`: the words that it looks for on the two pages.
  it.each<[kind: NoticeKind, words: readonly RegExp[]]>([
    ['legal', [/directeur|directrice/iu, /publication/iu, /hébergeur|hébergement/iu, /éditeur|édité par/iu]],
    ['personal-data', [/@/u, /finalité/iu, /durée de conservation|durée de la conservation/iu, /sous-traitant/iu]]
  ])('%s holds the words that DashLord looks for', (kind, words) => {
    const html = renderNotice(samplePolicy, { kind })
    expect(words.filter((word) => !word.test(html))).toEqual([])
  })

  it('names a right of French law where the CNIL is the authority, and no other', () => {
    const abroad: ServiceDescription = {
      ...sampleService,
      complaintAuthority: { name: 'APD', address: 'Bruxelles', email: 'apd@apd.example' }
    }
    const texts = [sampleService, abroad].map((service) =>
      markdown('personal-data', 'fr', { ...samplePolicy, service })
    )
    expect(texts.map((text) => text.includes('article 85'))).toEqual([true, false])
  })

  // RGPD articles 13 and 14: what a person is told.
  it.each<[point: string, words: RegExp]>([
    ['controller', /Canton de Vaux/u],
    ['its address', /Hôtel du canton/u],
    ['data protection officer', /dpo@canton\.example/u],
    ['purposes', /Instruire vos demandes/u],
    ['legal basis', /Base légale\s: une mission d’intérêt public \(code général/u],
    ['categories', /Données\s: nom, adresse/u],
    ['recipients', /les agents instructeurs/u],
    ['processors', /Nuage du canton, pour l’hébergement/u],
    ['transfers', /Aucune donnée n’est transférée hors de l’Union européenne/u],
    ['retention', /Durée de conservation\s: 1\s825\sjours après\s: la clôture de votre dossier/u],
    ['access', /l’accès à vos données/u],
    ['rectification', /la rectification/u],
    ['erasure', /l’effacement/u],
    ['restriction', /la limitation/u],
    ['objection', /vous opposer/u],
    ['portability', /qu’une machine sait lire/u],
    ['withdrawal of consent', /retirer votre consentement/u],
    ['what becomes of data after death', /après votre mort/u],
    ['complaint', /CNIL/u],
    ['mandatory or not, and what follows', /oui\s; sans elles\s: votre demande ne peut être instruite/u],
    ['optional', /non\s; rien ne s’ensuit/u],
    ['automated decisions', /Aucune décision/u],
    ['source of indirect data', /Origine des données\s: vos démarches en mairie/u],
    ['date and version', /26 novembre 2026, version a/u]
  ])('personal data: %s', (_point, words) => {
    expect(markdown('personal-data')).toMatch(words)
  })

  it.each<[basis: string, told: RegExp, bases: readonly string[]]>([
    ['objection', /object to processing/u, ['public_task', 'legitimate_interests']],
    ['portability', /take them elsewhere/u, ['consent', 'contract']],
    ['withdrawal', /withdraw your consent/u, ['consent']]
  ])('the right of %s follows from the legal basis', (_right, told, bases) => {
    const [purpose] = sampleService.purposes ?? []
    const every = [
      'consent',
      'contract',
      'legal_obligation',
      'vital_interests',
      'public_task',
      'legitimate_interests'
    ] as const
    const found = every.filter((legalBasis) => {
      const service = { ...sampleService, purposes: purpose === undefined ? [] : [{ ...purpose, legalBasis }] }
      return told.test(markdown('personal-data', 'en', { ...samplePolicy, service }))
    })
    expect(found.toSorted()).toEqual(bases.toSorted())
  })

  it('complaints and rights go where the service says', () => {
    const service: ServiceDescription = {
      ...sampleService,
      rightsContact: { name: 'Guichet des droits', email: 'droits@canton.example' },
      complaintAuthority: { name: 'Autorité voisine', website: 'https://autorite.example/' }
    }
    const text = markdown('personal-data', 'fr', { ...samplePolicy, service })
    expect(text).toContain(
      'écrivez à\u00a0:\n\nGuichet des droits\\\n[droits@canton.example](<mailto:droits@canton.example>)'
    )
    expect(text).toContain('Autorité voisine\\\n[https://autorite.example/](<https://autorite.example/>)')
    expect(text).not.toContain('cnil.fr')
  })

  it.each(['password', 'protection', 'cookies'] as const)('%s is written from any preset', (kind) => {
    expect(Object.values(presets).flatMap((preset) => missingOf(kind, preset))).toEqual([])
  })

  it('what is not filled in is named, all of it', () => {
    expect(missingOf('legal')).toEqual(['$.service.name', '$.service.publisher', '$.service.host'])
    expect(missingOf('retention', pciDss)).toEqual(['$.retention.eventsDays', '$.service.purposes'])
    expect(missingOf('personal-data')).toEqual([
      '$.service.name',
      '$.service.controller',
      '$.service.dataProtectionOfficer',
      '$.service.processors',
      '$.service.transfers',
      '$.service.automatedDecisions',
      '$.service.updatedOn',
      '$.service.purposes'
    ])
    expect(missingOf('all')).toContain('$.service.host')
    expect(missingOf('all', samplePolicy)).toEqual([])
  })

  it.each<[field: string, kind: NoticeKind, service: ServiceDescription]>([
    [
      '$.service.controller.address',
      'personal-data',
      { ...sampleService, controller: { name: 'C', email: 'c@d.example' } }
    ],
    ['$.service.controller.email', 'personal-data', { ...sampleService, controller: { name: 'C', address: 'V' } }],
    ['$.service.rightsContact.email', 'personal-data', { ...sampleService, rightsContact: { name: 'C' } }],
    [
      '$.service.dataProtectionOfficer.email',
      'personal-data',
      { ...sampleService, dataProtectionOfficer: { name: 'C' } }
    ],
    ['$.service.publisher.address', 'legal', { ...sampleService, publisher: { name: 'C', phone: '1', director: 'N' } }],
    ['$.service.publisher.phone', 'legal', { ...sampleService, publisher: { name: 'C', address: 'V', director: 'N' } }],
    ['$.service.publisher.director', 'legal', { ...sampleService, publisher: { name: 'C', address: 'V', phone: '1' } }],
    ['$.service.host.address', 'legal', { ...sampleService, host: { name: 'C', phone: '1' } }],
    ['$.service.host.phone', 'legal', { ...sampleService, host: { name: 'C', address: 'V' } }]
  ])('a part of a contact that is missing is named: %s', (field, kind, service) => {
    expect(missingOf(kind, { ...samplePolicy, service })).toEqual([field])
  })

  it('a banner is spoken of only where a cookie needs consent', () => {
    expect(markdown('cookies')).toContain('vous ne voyez pas de bandeau')
    const cookie = {
      name: 'audience',
      provider: 'A',
      place: 'B',
      purpose: 'C',
      durationSeconds: 60,
      needsConsent: true
    }
    const text = markdown('cookies', 'fr', { ...samplePolicy, cookies: [cookie] })
    expect(text).toContain('Cookies déposés avec votre accord seulement\n\n')
    expect(text).toContain('| A | B | audience | C | 1\u00a0minute |')
    expect(text).not.toContain('bandeau')
  })

  it('without a cookie there is no table', () => {
    const { sessions: _sessions, recovery: _recovery, cookies: _cookies, ...policy } = samplePolicy
    const text = markdown('cookies', 'en', { ...policy, throttling: { maximumFailuresPerDay: 25 } })
    expect(text).toContain('This service sets no cookie.')
    expect(text).not.toContain('|')
  })

  it('who has to change a password is told so, and why it is not the rule elsewhere', () => {
    expect(markdown('protection', 'en', pciDss)).toContain('asks you to change it after 90\u00a0days')
    expect(markdown('protection', 'en', pciDss)).toContain('follows a rule that still does')
    expect(markdown('protection', 'en', servicePublic)).toContain('you do not need to change it')
    const renewal = { groups: { 'agents habilités': { maximumAgeDays: 400, warnDays: 3 } } }
    expect(markdown('protection', 'fr', { ...servicePublic, renewal })).toContain(
      'comptes du groupe «\u00a0agents habilités\u00a0»'
    )
  })

  it('a lock without an end says who opens it', () => {
    const throttling = { maximumFailuresPerDay: 25, lock: { afterConsecutiveFailures: 10, minutes: null } }
    expect(markdown('protection', 'en', { ...servicePublic, throttling })).toContain(
      'After 10\u00a0failures in a row the account is closed to unknown devices until you recover it'
    )
  })

  it('the languages have the same headings, lines and cells', () => {
    expect(shape('en')).toEqual(shape('fr'))
  })

  it('all is every kind, in order', () => {
    const each = noticeKinds.map((kind) => renderNotice(samplePolicy, { kind }))
    expect(renderNotice(samplePolicy, { kind: 'all' })).toBe(each.join(''))
  })

  it.each([1, 4])('headings begin at level %i', (headingLevel) => {
    const html = renderNotice(samplePolicy, { kind: 'personal-data', headingLevel })
    expect(new Set(html.match(/<h\d/gu))).toEqual(
      new Set([headingLevel, headingLevel + 1, headingLevel + 2].map((level) => `<h${level}`))
    )
    const text = renderNotice(samplePolicy, { kind: 'personal-data', format: 'markdown', headingLevel })
    expect(text.startsWith(`${'#'.repeat(headingLevel)} Données`)).toBe(true)
    expect(text).toContain(`\n${'#'.repeat(headingLevel + 2)} Instruire`)
  })

  it.each<[name: string, options: object, message: string]>([
    ['a level of 0', { headingLevel: 0 }, 'headingLevel must be a whole number from 1 to 4'],
    ['a level of 5', { headingLevel: 5 }, 'headingLevel must be a whole number from 1 to 4'],
    ['half a level', { headingLevel: 1.5 }, 'headingLevel must be a whole number from 1 to 4'],
    ['an unknown kind', { kind: 'toString' }, 'kind must be one of password, protection'],
    ['an unknown format', { format: 'pdf' }, 'format must be one of html, markdown'],
    ['an unknown language', { language: 'de' }, 'language must be one of fr, en']
  ])('%s is a mistake', (_name, options, message) => {
    expect(() => renderNotice(servicePublic, { kind: 'password', ...options })).toThrow(RangeError)
    expect(() => renderNotice(servicePublic, { kind: 'password', ...options })).toThrow(message)
  })
})
