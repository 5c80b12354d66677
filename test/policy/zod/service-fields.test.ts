import { describe, expect, it } from 'vitest'
import { servicePublic } from '../../../src/index.ts'
import { namesOf } from './problems-of.ts'

const service = (fields: object): object => ({ ...servicePublic, service: { name: 'Démarches', ...fields } })
const host = (fields: object): object => service({ host: { name: 'Hébergeur', ...fields } })
const purpose = (fields: object): object =>
  service({
    purposes: [
      { purpose: 'instruire', legalBasis: 'public_task', categories: ['nom'], recipients: ['les agents'], ...fields }
    ]
  })
const cookie = {
  name: 'language',
  provider: 'Démarches',
  place: 'partout',
  purpose: 'retenir la langue',
  durationSeconds: 0
}
const cookies = (...changes: readonly object[]): object => ({
  ...servicePublic,
  cookies: changes.map((change) => ({ ...cookie, ...change }))
})
const times = <Value>(count: number, value: Value): readonly Value[] => Array.from({ length: count }, () => value)

describe('service', () => {
  it.each<[name: string, policy: object, problems: readonly string[]]>([
    ['a name alone', service({}), []],
    ['a name in both languages', service({ name: { fr: 'Démarches', en: 'Procedures' } }), []],
    ['a name in French alone', service({ name: { fr: 'Démarches' } }), ['$.service.name wrong_value']],
    ['a name of 500 characters', service({ name: 'n'.repeat(500) }), []],
    ['a name of 501', service({ name: 'n'.repeat(501) }), ['$.service.name wrong_value']],
    ['no name', service({ name: '' }), ['$.service.name wrong_value']],
    ['an unknown field', service({ colour: 'blue' }), ['$.service.colour unknown_key']],
    ['an address with an at sign', host({ email: 'contact@exemple.fr' }), []],
    ['an address of 254 characters', host({ email: `${'a'.repeat(243)}@exemple.fr` }), []],
    ['an address of 255', host({ email: `${'a'.repeat(244)}@exemple.fr` }), ['$.service.host.email wrong_value']],
    ['an address that would leave its link', host({ email: 'a"b@exemple.fr' }), ['$.service.host.email wrong_value']],
    ['a page', host({ website: 'https://exemple.fr/contact' }), []],
    ['a script as a page', host({ website: 'javascript:alert(1)' }), ['$.service.host.website wrong_value']],
    ['a page of 500 characters', host({ website: `https://${'e'.repeat(492)}` }), []],
    ['a page of 501', host({ website: `https://${'e'.repeat(493)}` }), ['$.service.host.website wrong_value']],
    ['a short number', host({ phone: '17' }), []],
    ['a number of 40 characters', host({ phone: `+${'1'.repeat(39)}` }), []],
    ['a number of 41', host({ phone: `+${'1'.repeat(40)}` }), ['$.service.host.phone wrong_value']],
    ['a number in words', host({ phone: 'dix-sept' }), ['$.service.host.phone wrong_value']],
    ['what only a publisher has', host({ director: 'Ada' }), ['$.service.host.director unknown_key']],
    ['a publisher', service({ publisher: { name: 'Canton', director: 'Ada', registration: 'SIREN 1' } }), []],
    ['a purpose', purpose({}), []],
    [
      'a basis that article 6 lacks',
      purpose({ legalBasis: 'habit' }),
      ['$.service.purposes[0].legalBasis wrong_value']
    ],
    ['no category', purpose({ categories: [] }), ['$.service.purposes[0].categories wrong_value']],
    ['twenty categories', purpose({ categories: times(20, 'nom') }), []],
    ['one more', purpose({ categories: times(21, 'nom') }), ['$.service.purposes[0].categories wrong_value']],
    ['no recipient', purpose({ recipients: [] }), ['$.service.purposes[0].recipients wrong_value']],
    ['twenty recipients', purpose({ recipients: times(20, 'nom') }), []],
    ['one more of them', purpose({ recipients: times(21, 'nom') }), ['$.service.purposes[0].recipients wrong_value']],
    ['a day', purpose({ retentionDays: 1 }), []],
    ['a hundred years', purpose({ retentionDays: 36_500 }), []],
    ['no day', purpose({ retentionDays: 0 }), ['$.service.purposes[0].retentionDays wrong_value']],
    ['more', purpose({ retentionDays: 36_501 }), ['$.service.purposes[0].retentionDays wrong_value']],
    ['lists of 20', service({ processors: times(20, 'x'), transfers: times(20, 'x'), automatedDecisions: [] }), []],
    ['21 processors', service({ processors: times(21, 'x') }), ['$.service.processors wrong_value']],
    ['21 transfers', service({ transfers: times(21, 'x') }), ['$.service.transfers wrong_value']],
    ['21 decisions', service({ automatedDecisions: times(21, 'x') }), ['$.service.automatedDecisions wrong_value']],
    ['a day of the calendar', service({ updatedOn: '2028-02-29' }), []],
    ['no day of the calendar', service({ updatedOn: '2027-02-29' }), ['$.service.updatedOn contradiction']],
    ['a day written otherwise', service({ updatedOn: '26/11/2026' }), ['$.service.updatedOn wrong_value']],
    ['a version of 40 characters', service({ version: 'v'.repeat(40) }), []],
    ['a version of 41', service({ version: 'v'.repeat(41) }), ['$.service.version wrong_value']]
  ])('%s', (_name, policy, problems) => {
    expect(namesOf(policy)).toEqual(expect.arrayContaining([...problems]))
    expect(namesOf(policy).length > 0).toBe(problems.length > 0)
  })

  it('thirty purposes, and not one more', () => {
    const one = { purpose: 'p', legalBasis: 'contract', categories: ['c'], recipients: ['r'] }
    expect(namesOf(service({ purposes: times(30, one) }))).toEqual([])
    expect(namesOf(service({ purposes: times(31, one) }))).toEqual(['$.service.purposes wrong_value'])
  })
})

describe('cookies', () => {
  it.each<[name: string, policy: object, problems: readonly string[]]>([
    ['none', cookies(), []],
    ['one until the browser is closed', cookies({}), []],
    ['one for 400 days', cookies({ durationSeconds: 34_560_000 }), []],
    ['one for longer', cookies({ durationSeconds: 34_560_001 }), ['$.cookies[0].durationSeconds wrong_value']],
    ['one for less than no time', cookies({ durationSeconds: -1 }), ['$.cookies[0].durationSeconds wrong_value']],
    ['a name of 128 characters', cookies({ name: 'n'.repeat(128) }), []],
    ['a name of 129', cookies({ name: 'n'.repeat(129) }), ['$.cookies[0].name wrong_value']],
    ['a name that would leave its header', cookies({ name: 'a;b' }), ['$.cookies[0].name wrong_value']],
    ['a path of 256 characters', cookies({ path: `/${'p'.repeat(255)}` }), []],
    ['a path of 257', cookies({ path: `/${'p'.repeat(256)}` }), ['$.cookies[0].path wrong_value']],
    ['a path that would leave its attribute', cookies({ path: '/;Secure' }), ['$.cookies[0].path wrong_value']],
    ['a name twice', cookies({}, {}), ['$.cookies[1].name contradiction']],
    ['a name twice, once by its default path', cookies({ path: '/' }, {}), ['$.cookies[1].name contradiction']],
    ['a name once for each path', cookies({ path: '/compte' }, {}), []],
    ['clear text', cookies({ secure: false }), []],
    ['clear text for all sites', cookies({ secure: false, sameSite: 'none' }), ['$.cookies[0].secure contradiction']],
    [
      'a secure prefix in clear text',
      cookies({ name: '__Secure-a', secure: false }),
      ['$.cookies[0].secure contradiction']
    ],
    [
      'a host prefix in clear text',
      cookies({ name: '__Host-a', secure: false }),
      ['$.cookies[0].secure contradiction']
    ],
    ['a host prefix below a path', cookies({ name: '__Host-a', path: '/compte' }), ['$.cookies[0].path contradiction']],
    ['a host prefix at the root', cookies({ name: '__Host-a', path: '/', secure: true }), []],
    ['a secure prefix below a path', cookies({ name: '__Secure-a', path: '/compte' }), []]
  ])('%s', (_name, policy, problems) => {
    expect(namesOf(policy)).toEqual(problems)
  })

  it('a hundred, and not one more', () => {
    const named = Array.from({ length: 101 }, (_, index) => ({ name: `cookie-${index}` }))
    expect(namesOf(cookies(...named.slice(1)))).toEqual([])
    expect(namesOf(cookies(...named))).toEqual(['$.cookies wrong_value'])
  })
})
