import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSeconds } from '../../compliance/notices/read-numbers.ts'
import { fullDuration } from '../../../src/messages/mails/full-duration.ts'

describe('fullDuration', () => {
  it.each([
    [1, '1 seconde', '1 second'],
    [59, '59 secondes', '59 seconds'],
    [60, '1 minute', '1 minute'],
    [61, '1 minute et 1 seconde', '1 minute and 1 second'],
    [3_600, '1 heure', '1 hour'],
    [86_400, '1 jour', '1 day'],
    [90_061, '1 jour, 1 heure, 1 minute et 1 seconde', '1 day, 1 hour, 1 minute, and 1 second']
  ])('%i seconds', (seconds, french, english) => {
    expect(fullDuration(seconds, 'fr').replaceAll('\u00a0', ' ')).toBe(french)
    expect(fullDuration(seconds, 'en').replaceAll('\u00a0', ' ')).toBe(english)
  })

  it('leaves nothing out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), fc.constantFrom('fr', 'en'), (seconds, language) => {
        expect(readSeconds(fullDuration(seconds, language))).toBe(seconds)
      })
    )
  })
})
