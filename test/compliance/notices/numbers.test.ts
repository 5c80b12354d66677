import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderNotice } from '../../../src/compliance/index.ts'
import { presets, type AccountSecurityPolicy } from '../../../src/index.ts'
import { anyPolicy } from '../../arbitraries/policy.ts'
import { readNumber } from './read-numbers.ts'
import { readings } from './readings.ts'
import { sampleService } from './sample-service.ts'

/** Any policy, of a service whose texts have no digits. */
const anyDescribedPolicy: fc.Arbitrary<AccountSecurityPolicy> = fc
  .tuple(
    anyPolicy,
    fc.integer({ min: 1, max: 36_500 }),
    fc.nat({ max: 34_560_000 }),
    fc.integer({ min: 1, max: 3_650 })
  )
  .map(([policy, retentionDays, durationSeconds, eventsDays]) => ({
    ...policy,
    retention: { eventsDays, ...policy.retention },
    service: {
      ...sampleService,
      purposes: (sampleService.purposes ?? []).map((purpose, index) =>
        index === 0 ? { ...purpose, retentionDays } : purpose
      )
    },
    cookies: [{ name: 'language', provider: 'Canton', place: 'p', purpose: 'q', durationSeconds }]
  }))

const kinds = Object.keys(readings) as (keyof typeof readings)[]

describe.each(['fr', 'en'] as const)('numbers of notices in %s', (language) => {
  it.each(kinds)('%s: each is the number in force, and there is none where the policy has none', (kind) => {
    fc.assert(
      fc.property(anyDescribedPolicy, (policy) => {
        const text = renderNotice(policy, { kind, format: 'markdown', language }).replaceAll('\\', '')
        for (const { read, of, ...patterns } of readings[kind]) {
          const found = new RegExp(patterns[language], 'mu').exec(text)?.[1]
          expect([patterns[language], found === undefined ? undefined : read(found)]).toEqual([
            patterns[language],
            of(policy)
          ])
        }
      })
    )
  })

  // 24 hours and an hour are units; the rest are names of texts: 2022-100, PG-078, R24, articles 1-1 and 32, CNIL's address.
  it.each(Object.entries(presets))('%s: nothing but numbers of the policy and names of texts', (_name, preset) => {
    const inForce = new Set(JSON.stringify(preset).match(/\d+/gu))
    const named = new Set(['2022', '100', '078', '24', '4'])
    for (const kind of ['password', 'protection', 'cookies'] as const) {
      const text = renderNotice(preset, { kind, format: 'markdown', language })
        .replaceAll(/\]\(<[^>]*>\)/gu, '')
        .replaceAll(/\d[\d\u202f,]*\s(?:jour|day|heure|hour|minute|second)\w*/gu, '')
      const numbers = text.match(/\d[\d\u202f]*/gu) ?? []
      expect(numbers.filter((found) => !inForce.has(String(readNumber(found))) && !named.has(found))).toEqual([])
    }
  })
})
