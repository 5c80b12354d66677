import { describe, expect, it } from 'vitest'
import { sampleIssues } from '../../scripts/documents/sample-issues.ts'
import { enAccountIssues } from '../../src/messages/en-account.ts'
import { enAdvice } from '../../src/messages/en-advice.ts'
import { en } from '../../src/messages/en.ts'
import { frAccountIssues } from '../../src/messages/fr-account.ts'
import { frAdvice } from '../../src/messages/fr-advice.ts'
import { fr } from '../../src/messages/fr.ts'
import { createMessages, type Language, type MessageCatalogue } from '../../src/messages/index.ts'
import { sentencesOf } from '../../src/messages/sentences-of.ts'
import type { CharacterClass, PolicyIssue, PolicyRequirement } from '../../src/index.ts'

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

/** One of each issue, as the documents show them. */
const issues = sampleIssues

/** One of each requirement; `satisfies` makes a forgotten code a compile error. */
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

const catalogues: Readonly<Record<Language, MessageCatalogue>> = {
  fr: { ...fr, ...frAdvice, issues: { ...fr.issues, ...frAccountIssues } },
  en: { ...en, ...enAdvice, issues: { ...en.issues, ...enAccountIssues } }
}

describe.each(Object.keys(catalogues) as Language[])('messages in %s', (language) => {
  const { scores, warnings, suggestions } = catalogues[language]
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

it.each(['__proto__', 'xx', '', undefined])('refuses the language %j, which there are no sentences in', (language) => {
  expect(() => createMessages(language as Language)).toThrow(RangeError)
})

describe('sentences of one’s own', () => {
  const german: MessageCatalogue = {
    ...en,
    ...enAdvice,
    issues: catalogues.en.issues,
    locale: 'de',
    scores: { 0: 'sehr schwach', 1: 'schwach', 2: 'mittel', 3: 'stark', 4: 'sehr stark' }
  }

  it('a whole catalogue makes a language', () => {
    const messages = createMessages(german)
    expect(messages.language).toBe('de')
    expect(messages.score(3)).toBe('stark')
    expect(messages.duration(7200)).toBe('2\u00a0hours')
  })

  it('one sentence is replaced, and the others stay', () => {
    const messages = createMessages('fr', { issues: { too_guessable: () => 'Trop simple.' }, scores: { 3: 'solide' } })
    expect(messages.issue({ code: 'too_guessable', params: { score: 1, minimumScore: 2 } })).toBe('Trop simple.')
    expect(messages.issue({ code: 'missing_digit', params: {} })).toBe('Il manque un chiffre.')
    expect([messages.score(3), messages.score(4)]).toEqual(['solide', 'très robuste'])
    expect(createMessages('fr').score(3)).toBe('robuste')
  })

  it('a catalogue that lacks a sentence is refused, and the sentence is named', () => {
    const { missing_digit: _missing, ...others } = german.issues
    expect(() => createMessages({ ...german, issues: others } as MessageCatalogue)).toThrow('issues.missing_digit')
    expect(() => createMessages({} as MessageCatalogue)).toThrow(RangeError)
  })
})

const sayClasses = (minimumClasses: number, classes: readonly CharacterClass[], actualClasses = 0) => {
  const params = { minimumClasses, classes, actualClasses }
  return (['fr', 'en'] as const).map((language) => {
    const { issue, requirement } = createMessages(language)
    return [requirement({ code: 'too_few_classes', params }), issue({ code: 'too_few_classes', params })]
  })
}

describe('classes of which some are enough', () => {
  it('one: “or”, and no count', () => {
    expect(sayClasses(1, ['digit', 'symbol'])).toEqual([
      ['Au moins un chiffre ou un caractère spécial', 'Il manque un chiffre ou un caractère spécial.'],
      ['At least a digit or a special character', 'The password needs a digit or a special character.']
    ])
    expect(sayClasses(1, ['upper', 'digit', 'symbol'])[0]?.[0]).toBe(
      'Au moins une majuscule, un chiffre ou un caractère spécial'
    )
  })

  it('several: counted', () => {
    expect(sayClasses(2, ['upper', 'lower', 'digit'], 1)).toEqual([
      [
        'Au moins 2\u00a0types de caractères parmi 3 (une majuscule, une minuscule et un chiffre)',
        'Il faut au moins 2\u00a0types de caractères parmi 3 (une majuscule, une minuscule et un chiffre)\u00a0; le mot de passe en compte 1.'
      ],
      [
        'At least 2 of these 3: an upper case letter, a lower case letter, and a digit',
        'The password needs at least 2 of these 3: an upper case letter, a lower case letter, and a digit; it has 1.'
      ]
    ])
  })

  it('one of several in an alternative', () => {
    const params = {
      alternatives: [
        { minimumCharacters: 8, classes: ['digit', 'symbol'] as const, minimumClasses: 1 },
        { minimumCharacters: 20, classes: [] }
      ]
    }
    expect(createMessages('fr').requirement({ code: 'no_alternative_met', params })).toBe(
      'Au moins 8\u00a0caractères avec un chiffre ou un caractère spécial, ou bien 20\u00a0caractères'
    )
    expect(createMessages('en').requirement({ code: 'no_alternative_met', params })).toBe(
      'At least 8\u00a0characters with a digit or a special character; or else 20\u00a0characters'
    )
  })

  it('none: said in words', () => {
    const params = { minimumCharacters: 8, actualCharacters: 0 }
    expect(createMessages('fr').issue({ code: 'too_short', params })).toBe(
      'Le mot de passe doit compter au moins 8\u00a0caractères\u00a0; il n’en compte aucun.'
    )
    expect(createMessages('en').issue({ code: 'too_short', params })).toBe(
      'The password needs at least 8\u00a0characters; it has none.'
    )
  })

  it.each([
    ['fr', 'Il manque une lettre majuscule.', 'Les lettres d’une écriture sans majuscules'],
    ['en', 'An upper case letter is missing.', 'Letters of a script without case']
  ] as const)('in %s, why a letter of a script without case does not count', (language, plain, why) => {
    const { issue } = createMessages(language)
    expect(issue({ code: 'missing_upper', params: {} })).toBe(plain)
    const classes = ['upper', 'lower', 'digit'] as const
    const all: readonly PolicyIssue[] = [
      { code: 'missing_upper', params: { caselessLetters: 3 } },
      { code: 'missing_lower', params: { caselessLetters: 3 } },
      { code: 'too_few_classes', params: { minimumClasses: 2, actualClasses: 1, classes, caselessLetters: 3 } },
      { code: 'no_alternative_met', params: { alternatives, caselessLetters: 3 } }
    ]
    for (const one of all) expect(issue(one)).toContain(`. ${why}`)
  })

  it.each([
    ['fr', 'en compte plus de 4\u202f096.'],
    ['en', 'has more than 4,096.']
  ] as const)('in %s, more characters than are counted', (language, ending) => {
    const { issue } = createMessages(language)
    const maximumCharacters = 256
    expect(issue({ code: 'too_long', params: { maximumCharacters, actualCharacters: 4_097 } })).toContain(ending)
    expect(issue({ code: 'too_long', params: { maximumCharacters, actualCharacters: 4_096 } })).not.toContain(ending)
  })
})

it('a page has no sentence for what only an account finds out, and names its code rather than nothing', () => {
  expect(sentencesOf(fr).issue({ code: 'used_before', params: {} })).toBe('used_before')
  expect(createMessages('fr').issue({ code: 'used_before', params: {} })).toBe(
    'Vous avez déjà eu ce mot de passe\u00a0: choisissez-en un autre.'
  )
})
