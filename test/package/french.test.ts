import { describe, expect, test } from 'vitest'
import { frenchFaults, frenchStrings, proseOf, wideSpaces } from './french-texts.ts'

describe('a fault of French is noticed:', () => {
  test.each([
    ['Il dit "oui".', 'straight quotation marks'],
    ["C'est fait.", 'a straight apostrophe'],
    ['Attendez...', 'three full stops'],
    ['Attention !', 'a space that breaks before : ; ! ? » or %'],
    ['deux\n: trois', 'a space that breaks before : ; ! ? » or %'],
    ['50 %', 'a space that breaks before : ; ! ? » or %'],
    ['« oui\u{a0}»', 'a space that breaks after «'],
    ['Attention!', 'no space before : ; ! ? or »'],
    ['Règles: deux', 'no space before : ; ! ? or »'],
    ['«oui\u{a0}»', 'no space after «']
  ])('%s', (text, rule) => {
    const faults = frenchFaults(text)
    expect(faults).not.toEqual([])
    expect(faults.filter((fault) => !fault.startsWith(`${rule}: `))).toEqual([])
  })

  test.each([
    '«\u{a0}Oui\u{202f}!\u{a0}»',
    'à 12:30',
    'Suite\u{a0}: `a: "b" ...`',
    'deux\n![image](a.png)',
    '95\u{a0}%'
  ])('and none in %s', (text) => {
    expect(frenchFaults(proseOf(text))).toEqual([])
  })

  test('a wide space where the narrow one belongs', () => {
    expect(wideSpaces('Oui\u{a0}!')).toEqual(['Oui\u{a0}!'])
    expect(wideSpaces('Oui\u{202f}!')).toEqual([])
  })

  test('in a template, in a constant, and not in a command that a help shows', () => {
    const code = 'const fr = { a: `il a ${n} ; oui`, b: `Exemple\n  rempart check "a"\n` }\nconst en = "five ;"'
    expect(frenchStrings('src/texts.ts', code)).toEqual(['il a x ; oui', 'Exemple\n\n'])
    expect(frenchStrings('src/texts/fr.ts', code)).toContain('five ;')
  })
})
