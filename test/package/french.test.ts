import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listDocuments } from '../../scripts/documents/documents.ts'
import { frenchFaults, frenchStrings, proseOf, wideSpaces } from './french-texts.ts'
import { root } from './manifest.ts'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')

const documents = listDocuments(root).filter(({ language }) => language === 'fr')
const modules = globSync(['src/**/*.ts', 'scripts/documents/*.ts', 'examples/signup/src/**/*.ts'], { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('src/strength/data/'))
  .map((file) => ({ file, strings: frenchStrings(file, read(file)) }))
  .filter(({ strings }) => strings.length > 0)

describe('French is written as French', () => {
  test.each(documents)('in $file', ({ file }) => {
    expect(frenchFaults(proseOf(read(file)))).toEqual([])
    // What stands in the generated tables is checked where it is written.
    expect(wideSpaces(proseOf(read(file).replaceAll(/<!-- table:[^]*?<!-- \/table -->/gu, '')))).toEqual([])
  })

  test.each(modules)('in $file', ({ strings }) => {
    expect(strings.flatMap(frenchFaults)).toEqual([])
  })

  test('all modules that hold French are looked at', () => {
    expect(modules.map(({ file }) => file)).toEqual(
      expect.arrayContaining([
        'src/messages/fr.ts',
        'src/messages/fr-advice.ts',
        'src/cli/texts/fr.ts',
        'src/cli/commands/tune/report/report-texts.ts',
        'src/meter/texts/fr.ts',
        'scripts/documents/french-fields.ts',
        'scripts/documents/table-words.ts',
        'examples/signup/src/pages/texts-fr.ts'
      ])
    )
  })
})

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
