import { describe, expect, it } from 'vitest'
import { servicePublic, type AccountSecurityPolicy } from '../../../src/index.ts'
import { namesOf } from './problems-of.ts'

const withFields = (fields: object): object => ({ ...servicePublic, ...fields })
const group = { maximumAgeDays: 365, warnDays: 30 }
const withPrototype: unknown = JSON.parse('{"__proto__": {"maximumAgeDays": 365, "warnDays": 30}}')
const groups = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`group ${index}`, group]))
const renewal = (fields: object): object => withFields({ renewal: { groups: { everyone: { ...group, ...fields } } } })
const retention = (fields: object): object => withFields({ retention: fields })
const maximumAge = '$.renewal.groups.everyone.maximumAgeDays'
const warn = '$.renewal.groups.everyone.warnDays'

describe('renewal, temporary passwords and retention', () => {
  it.each<[name: string, policy: object, problems: readonly string[]]>([
    ['a password may be a day old', renewal({ maximumAgeDays: 1, warnDays: 1 }), [`${warn} contradiction`]],
    ['a password may be two days old', renewal({ maximumAgeDays: 2, warnDays: 1 }), []],
    [
      'no age at all',
      renewal({ maximumAgeDays: 0, warnDays: 1 }),
      [`${maximumAge} wrong_value`, `${warn} contradiction`]
    ],
    ['ten years', renewal({ maximumAgeDays: 3_650 }), []],
    ['more than ten years', renewal({ maximumAgeDays: 3_651 }), [`${maximumAge} wrong_value`]],
    ['a warning a day shorter than the age', renewal({ maximumAgeDays: 366, warnDays: 365 }), []],
    ['a warning as long as the age', renewal({ maximumAgeDays: 365, warnDays: 365 }), [`${warn} contradiction`]],
    ['a warning of more than a year', renewal({ maximumAgeDays: 400, warnDays: 366 }), [`${warn} wrong_value`]],
    ['a warning of no day', renewal({ warnDays: 0 }), [`${warn} wrong_value`]],
    ['twenty groups', withFields({ renewal: { groups: groups(20) } }), []],
    ['one group more', withFields({ renewal: { groups: groups(21) } }), ['$.renewal.groups wrong_value']],
    ['a name of 64 characters', withFields({ renewal: { groups: { ['é'.repeat(64)]: group } } }), []],
    [
      'a name of 65 characters',
      withFields({ renewal: { groups: { ['a'.repeat(65)]: group } } }),
      [`$.renewal.groups["${'a'.repeat(64)}"] wrong_value`]
    ],
    [
      'a name that is no name',
      withFields({ renewal: { groups: { '<b>': group } } }),
      ['$.renewal.groups["<b>"] wrong_value']
    ],
    [
      '__proto__ as a group',
      withFields({ renewal: { groups: withPrototype } }),
      ['$.renewal.groups.__proto__ unknown_key']
    ],
    ['an hour for a temporary password', withFields({ temporaryPasswords: { hours: 1 } }), []],
    ['thirty days', withFields({ temporaryPasswords: { hours: 720 } }), []],
    ['no hour', withFields({ temporaryPasswords: { hours: 0 } }), ['$.temporaryPasswords.hours wrong_value']],
    ['an hour more', withFields({ temporaryPasswords: { hours: 721 } }), ['$.temporaryPasswords.hours wrong_value']],
    ['nothing said of retention', retention({}), []],
    ['events for a day', retention({ eventsDays: 1 }), []],
    ['events for ten years', retention({ eventsDays: 3_650 }), []],
    ['events for no day', retention({ eventsDays: 0 }), ['$.retention.eventsDays wrong_value']],
    ['events for longer', retention({ eventsDays: 3_651 }), ['$.retention.eventsDays wrong_value']],
    ['erased after a day', retention({ inactiveAccountDays: 1 }), []],
    ['erased after ten years', retention({ inactiveAccountDays: 3_650 }), []],
    ['erased at once', retention({ inactiveAccountDays: 0 }), ['$.retention.inactiveAccountDays wrong_value']],
    ['erased later', retention({ inactiveAccountDays: 3_651 }), ['$.retention.inactiveAccountDays wrong_value']],
    ['five notices', retention({ inactiveAccountDays: 366, noticeDays: [365, 60, 30, 7, 1] }), []],
    [
      'six notices',
      retention({ inactiveAccountDays: 366, noticeDays: [365, 60, 30, 7, 2, 1] }),
      ['$.retention.noticeDays wrong_value']
    ],
    [
      'a notice on the first day',
      retention({ inactiveAccountDays: 30, noticeDays: [30] }),
      ['$.retention.noticeDays[0] contradiction']
    ],
    ['a notice on the day after', retention({ inactiveAccountDays: 31, noticeDays: [30] }), []],
    [
      'a notice twice',
      retention({ inactiveAccountDays: 90, noticeDays: [30, 7, 7] }),
      ['$.retention.noticeDays[2] contradiction']
    ],
    [
      'notices out of order',
      retention({ inactiveAccountDays: 90, noticeDays: [7, 30] }),
      ['$.retention.noticeDays[1] contradiction']
    ],
    [
      'a notice of no day and one of more than a year',
      retention({ inactiveAccountDays: 900, noticeDays: [366, 0] }),
      ['$.retention.noticeDays[0] wrong_value', '$.retention.noticeDays[1] wrong_value']
    ],
    [
      'a notice of what never comes',
      retention({ noticeDays: [30] }),
      ['$.retention.inactiveAccountDays contradiction']
    ],
    ['no notice of what never comes', retention({ noticeDays: [] }), []]
  ])('%s', (_name, policy, problems) => {
    expect(namesOf(policy)).toEqual(problems)
  })

  it('an absent part is not asked for', () => {
    const bare: AccountSecurityPolicy = {
      version: 1,
      password: servicePublic.password,
      hashing: servicePublic.hashing,
      throttling: servicePublic.throttling
    }
    expect(namesOf(bare)).toEqual([])
  })
})
