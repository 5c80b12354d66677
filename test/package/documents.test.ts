import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listDocuments } from '../../scripts/documents/documents.ts'
import { fillTables } from '../../scripts/documents/fill-tables.ts'
import { frenchFields } from '../../scripts/documents/french-fields.ts'
import { listPolicyFields } from '../../scripts/documents/policy-fields.ts'
import { tables } from '../../scripts/documents/tables.ts'
import { navigation, projectGroup } from '../../scripts/site/navigation.ts'
import { nameOfDocument } from '../../scripts/site/places.ts'
import { legacyFormats } from '../../src/hashing/legacy/index.ts'
import { presets } from '../../src/index.ts'
import { deadLinks, readAnchors, readLinks, resolveLink } from './document-links.ts'
import { readNumbers, readSections } from './document-sections.ts'
import { frenchFaults, frenchStrings, proseOf, wideSpaces } from './french-texts.ts'
import { manifest, root } from './manifest.ts'

const documents = listDocuments(root)
const files = documents.map(({ file }) => file)
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Where a document's links lead, from the root, but for the first, which leads to its counterpart. */
function placesOf(file: string): readonly string[] {
  const [, ...links] = readLinks(read(file))
  return links.map((link) => resolveLink(file, link).split('#')[0] ?? '')
}

describe('the tables of the documents, which npm run build:documents writes', () => {
  test.each(documents)('$file says what the code says', ({ file, language }) => {
    expect(read(file)).toBe(fillTables(read(file), language))
  })

  test.each(Object.keys(tables))('%s stands in a document of each language', (name) => {
    const languages = documents.flatMap(({ file, language }) =>
      read(file).includes(`<!-- table: ${name} -->`) ? [language] : []
    )
    expect(languages.toSorted()).toEqual(['en', 'fr'])
  })

  test('no table says undefined, and every field is told in both languages', () => {
    expect(
      Object.values(tables)
        .flatMap((write) => [write('fr'), write('en')])
        .join('\n')
    ).not.toMatch(/undefined|NaN|\[object/u)
    expect(Object.keys(frenchFields)).toEqual(listPolicyFields().map(({ path }) => path))
  })

  test('a table that does not exist is an error', () => {
    expect(() => fillTables('<!-- table: nothing --><!-- /table -->', 'fr')).toThrow(RangeError)
  })
})

describe('every document has its counterpart in the other language', () => {
  test.each(documents)('$file, and links to it at its top', ({ file, counterpart }) => {
    expect(files).toContain(counterpart)
    const [first] = readLinks(read(file))
    expect(resolveLink(file, first ?? '')).toBe(counterpart)
  })

  test.each(documents.filter(({ language }) => language === 'fr'))(
    '$file says what $counterpart says: headings, samples, paragraphs, tables, lists, codes and numbers',
    ({ file, counterpart }) => {
      expect(readSections(read(file), 'fr')).toEqual(readSections(read(counterpart), 'en'))
    }
  )

  test('and one line in the menu of the site', () => {
    const items = [...navigation, projectGroup].flatMap((group) => group.pages)
    const named = items.filter(({ anchor }) => anchor === undefined).map(({ name }) => name)
    expect(new Set(named).size).toBe(named.length)
    expect(files.map(nameOfDocument).filter((name) => !named.includes(name))).toEqual([])
  })

  test.each(['README.md', 'README.fr.md'])('%s leads to every page of its language', (readme) => {
    const { language } = documents.find(({ file }) => file === readme) ?? {}
    const pages = documents.flatMap((document) => (document.language === language ? [document.file] : []))
    expect(pages.filter((page) => page !== readme && !placesOf(readme).includes(page))).toEqual([])
  })

  test.each(documents.filter(({ language }) => language === 'fr'))(
    '$file leads where $counterpart leads, in French',
    ({ file, counterpart }) => {
      const inFrench = new Map(documents.map((document) => [document.counterpart, document.file]))
      expect(placesOf(file)).toEqual(placesOf(counterpart).map((place) => inFrench.get(place) ?? place))
    }
  )

  test.each([
    ['a heading of another level', '# a\n## b', '# a\n### b'],
    ['a section too few', '# a\n## b', '# a'],
    ['another sample', '# a\n```ts\n1\n```', '# a\n```ts\n2\n```'],
    ['a sample in another section', '# a\n```ts\n1\n```\n## b', '# a\n## b\n```ts\n1\n```'],
    ['a row too few', '# a\n| a |\n|---|\n| b |', '# a\n| a |\n|---|'],
    ['a column too few', '# a\n| a | b |', '# a\n| a |'],
    ['a paragraph too few', '# a\n\nb\n\nc', '# a\n\nb'],
    ['an item too few', '# a\n- b\n- c', '# a\n- b'],
    ['another code', '# a\nSee `b`.', '# a\nVoir `c`.'],
    ['another number', '# a\n1,024 and 0.49', '# a\n1\u{202f}024 et 0,94'],
    ['another number in words', '# a\nten seconds', '# a\nonze secondes']
  ])('%s is noticed', (_what, english, french) => {
    expect(readSections(french, 'fr')).not.toEqual(readSections(english, 'en'))
  })

  test('a number is the same in both languages however it is written', () => {
    expect(readNumbers('1,024 KiB, 0.49 ms, Node 22.14, 61,003, 10^8, 4.4.2, ten, top 5', 'en')).toEqual(
      readNumbers('1\u{a0}024 Kio, 0,49 ms, Node 22.14, 61\u{202f}003, 10^8, 4.4.2, dix, les 5 premiers', 'fr')
    )
    expect(readNumbers('1,024.5 and 3', 'en')).toEqual(['1024.5', '3'])
    expect(readNumbers('1 024', 'fr')).toEqual(['024', '1'])
  })
})

describe('French is written as French', () => {
  const modules = globSync(
    ['src/**/*.ts', 'scripts/documents/*.ts', 'scripts/site/**/*.ts', 'examples/signup/src/**/*.ts'],
    { cwd: root }
  )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('src/strength/data/'))
    .map((file) => ({ file, strings: frenchStrings(file, read(file)) }))
    .filter(({ strings }) => strings.length > 0)

  test.each(documents.filter(({ language }) => language === 'fr'))('in $file', ({ file }) => {
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
        'src/meter/words/fr.ts',
        'scripts/documents/french-fields.ts',
        'scripts/documents/table-words.ts',
        'scripts/site/own-page-words.ts',
        'scripts/site/words.ts',
        'examples/signup/src/pages/texts-fr.ts'
      ])
    )
  })
})

describe('the links of the documents', () => {
  test.each(globSync(['*.md', 'docs/**/*.md', 'examples/*/README.md'], { cwd: root }))(
    '%s: all lead somewhere',
    (file) => {
      expect(deadLinks(root, file.replaceAll('\\', '/'), read(file))).toEqual([])
    }
  )

  test('what a document of the package links to is in the package', () => {
    const shipped = new Set(globSync([...manifest.files], { cwd: root }).map((path) => path.replaceAll('\\', '/')))
    const missing = documents.flatMap(({ file }) =>
      readLinks(read(file))
        .filter((link) => !/^https?:/u.test(link))
        .map((link) => resolveLink(file, link).split('#')[0] ?? '')
        .filter((place) => !shipped.has(place))
        .map((place) => `${file}: ${place}`)
    )
    expect(missing).toEqual([])
  })

  test('one that leads nowhere is noticed', () => {
    const text =
      '# One\n\n[a](README.md) [b](gone.md) [c](#one) [d](#two) [e](docs/policy.md#fields) [f](docs/policy.md#gone)'
    expect(deadLinks(root, 'here.md', text)).toEqual(['gone.md', '#two', 'docs/policy.md#gone'])
    expect(readAnchors('# One\n## L’été, `a` & b\n## One')).toEqual(['one', 'lété-a--b', 'one-1'])
  })
})

test.each(['README.md', 'README.fr.md', 'docs/common-passwords.md', 'docs/fr/common-passwords.md'])(
  '%s tells of every preset',
  (file) => {
    expect(Object.keys(presets).filter((name) => !read(file).includes(`\`${name}\``))).toEqual([])
  }
)

test.each(['docs/old-hashes.md', 'docs/fr/old-hashes.md'])('%s names every format of old hashes', (file) => {
  // What `wrapLegacyHash` writes is no format of another system.
  const names = legacyFormats.map(({ name }) => name).filter((name) => name !== 'wrapped')
  expect(names.filter((name) => !read(file).includes(`\`${name}\``))).toEqual([])
})

test.each(['docs/server.md', 'docs/fr/server.md'])('%s names every setting of the example', (file) => {
  const settings = read('examples/signup/src/settings.ts').match(/(?<=^ {4})[A-Z_]+(?=: )/gmu) ?? []
  expect(settings).toContain('DATABASE_URL')
  expect(settings.filter((name) => !read(file).includes(`\`${name}\``))).toEqual([])
})
