import { describe, expect, it } from 'vitest'
import { enAdvice } from '../../src/messages/en-advice.ts'
import { en } from '../../src/messages/en.ts'
import { frAdvice } from '../../src/messages/fr-advice.ts'
import { fr } from '../../src/messages/fr.ts'
import { createMessages, type Language } from '../../src/messages/index.ts'
import type { PolicyIssue, PolicyRequirement } from '../../src/index.ts'

const alternatives = [
  {
    minimumCharacters: 12,
    actualCharacters: 3,
    classes: ['upper', 'digit'],
    minimumClasses: 2,
    missingClasses: ['digit']
  },
  { minimumCharacters: 20, actualCharacters: 3, classes: [], minimumClasses: 0, missingClasses: [] }
] as const

/** One of each issue and requirement; `satisfies` makes a forgotten code a compile error. */
const issues = {
  too_short: { minimumCharacters: 8, actualCharacters: 1 },
  too_long: { maximumCharacters: 256, actualCharacters: 10_000 },
  too_many_bytes: { maximumBytes: 1024 },
  missing_upper: {},
  missing_lower: {},
  missing_digit: {},
  missing_symbol: {},
  too_few_classes: { minimumClasses: 3, actualClasses: 1, classes: ['upper', 'lower', 'digit', 'symbol'] },
  no_alternative_met: { alternatives },
  repeated_character: { maximumRun: 2, actualRun: 5 },
  control_character: {},
  lone_surrogate: {},
  blocklisted: {},
  service_name: {},
  personal_data: { coveredShare: 0.9, refusedShare: 0.5 },
  common_password: {},
  too_guessable: { score: 1, minimumScore: 2 }
} satisfies Readonly<Record<PolicyIssue['code'], object>>

const requirements = {
  too_short: { minimumCharacters: 1 },
  too_long: { maximumCharacters: 256 },
  missing_upper: {},
  missing_lower: {},
  missing_digit: {},
  missing_symbol: {},
  too_few_classes: { minimumClasses: 3, classes: ['upper', 'lower', 'digit', 'symbol'] },
  no_alternative_met: { alternatives },
  repeated_character: { maximumRun: 1 },
  blocklisted: {},
  service_name: {},
  common_password: {},
  personal_data: {},
  too_guessable: { minimumScore: 2 }
} satisfies Readonly<Record<PolicyRequirement['code'], object>>

describe.each(['fr', 'en'] as const)('messages in %s', (language: Language) => {
  const { scores, warnings, suggestions } = { fr: { ...fr, ...frAdvice }, en: { ...en, ...enAdvice } }[language]
  const messages = createMessages(language)
  const entries = [
    ...Object.entries(issues).map(([code, params]) => [code, messages.issue({ code, params } as PolicyIssue)] as const),
    ...Object.entries(warnings),
    ...Object.entries(suggestions)
  ]

  it.each(entries)('%s is a whole sentence', (_code, sentence) => {
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
    expect(sentence).not.toMatch(/undefined|NaN|\[object|\$\{|\s{2,}/u)
  })

  it.each(Object.entries(requirements))('%s is a line of a list', (code, params) => {
    const line = messages.requirement({ code, params } as PolicyRequirement)
    expect(line).toMatch(/^\p{Lu}.*[^.]$/u)
    expect(line).not.toMatch(/undefined|NaN|\[object|\$\{/u)
  })

  it('no two codes of a kind say the same', () => {
    for (const kind of [warnings, suggestions, scores]) {
      expect(new Set(Object.values(kind)).size).toBe(Object.values(kind).length)
    }
  })
})

describe('French typography', () => {
  const sentences = JSON.stringify([
    Object.entries(issues).map(([code, params]) => createMessages('fr').issue({ code, params } as PolicyIssue)),
    Object.entries(requirements).map(([code, params]) =>
      createMessages('fr').requirement({ code, params } as PolicyRequirement)
    ),
    Object.values(frAdvice.warnings),
    Object.values(frAdvice.suggestions)
  ])

  it('has no-break spaces before double punctuation and inside guillemets', () => {
    expect(sentences).not.toMatch(/[^\u00a0][;:!?»]/u)
    expect(sentences).not.toMatch(/«[^\u00a0]/u)
  })

  it('has typographic apostrophes and no straight quotes', () => {
    expect(sentences).not.toMatch(/\p{L}'\p{L}/u)
    expect(sentences).not.toContain('\\"')
  })
})

describe('durations', () => {
  it.each([
    [0, 'moins d’une seconde', 'less than a second'],
    [Number.NaN, 'moins d’une seconde', 'less than a second'],
    [1, '1\u00a0seconde', '1\u00a0second'],
    [59.9, '59\u00a0secondes', '59\u00a0seconds'],
    [7200, '2\u00a0heures', '2\u00a0hours'],
    [86_400 * 45, '1\u00a0mois', '1\u00a0month'],
    [31_557_600 * 99, '99\u00a0ans', '99\u00a0years'],
    [31_557_600 * 100, 'plusieurs siècles', 'centuries'],
    [Number.POSITIVE_INFINITY, 'plusieurs siècles', 'centuries']
  ])('%d seconds', (seconds, french, english) => {
    expect(createMessages('fr').duration(seconds)).toBe(french)
    expect(createMessages('en').duration(seconds)).toBe(english)
  })
})

it('refuses a language that there are no sentences in', () => {
  expect(() => createMessages('__proto__' as Language)).toThrow(RangeError)
})
