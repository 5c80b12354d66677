import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, matchesGlob, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listDocuments } from '../../scripts/documents/documents.ts'
import { plainText } from '../../scripts/site/markdown/plain-text.ts'
import { counterpartOf, nameOfDocument, placeOf } from '../../scripts/site/places.ts'
import { readEntries } from '../../scripts/api/package-entries.ts'
import { readNumbers } from '../package/document-sections.ts'
import { manifest, root } from '../package/manifest.ts'
import { findSamples, readDocstringSamples } from '../package/samples.ts'
import { attributeOf, buildSite, type BuiltSite, type Element, readElements, textOf } from './read-site.ts'

let site: BuiltSite
const elements = new Map<string, readonly Element[]>()

beforeAll(async () => {
  site = await buildSite()
  for (const { path } of site.pages) elements.set(path, readElements(site, path))
})
afterAll(() => rmSync(site.folder, { recursive: true }))

/** What each page answers, where that is not nothing. */
function faults(find: (path: string, on: readonly Element[]) => readonly string[]): readonly string[] {
  return [...elements].flatMap(([path, on]) => find(path, on).map((fault) => `${path}: ${fault}`))
}

function valuesOf(on: readonly Element[], name: string): readonly string[] {
  return on.flatMap((element) => attributeOf(element, name) ?? [])
}

/** Transferred by a host that compresses; an image is compressed already. */
function bytesOf(path: string): number {
  return path.endsWith('.png') ? statSync(path).size : gzipSync(readFileSync(path), { level: 9 }).length
}

function isEmpty(element: Element): boolean {
  const isNamed = ['a', 'button', 'th', 'label', 'h1', 'h2', 'h3'].includes(element.tagName)
  return isNamed && textOf(element).trim() === ''
}

/** A block of code in what a docstring says. */
function isExample({ tagName, parentNode }: Element): boolean {
  return tagName === 'pre' && parentNode !== null && 'attrs' in parentNode && attributeOf(parentNode, 'lang') === 'en'
}

describe('every page of the site', () => {
  test('leads only to places that exist, by relative links', () => {
    const anchors = new Map([...elements].map(([path, on]) => [path, new Set(valuesOf(on, 'id'))]))
    const dead = faults((path, on) =>
      ['href', 'src', 'action', 'data-search'].flatMap((name) =>
        valuesOf(on, name).filter((link) => {
          if (link.startsWith('https://')) return false
          if (link.startsWith('/') || link.includes(':')) return true
          const [place = '', anchor] = link.split('#')
          const target = place === '' ? path : posix.join(posix.dirname(path), place)
          if (!existsSync(join(site.folder, target))) return true
          return anchor !== undefined && anchors.get(target)?.has(decodeURIComponent(anchor)) !== true
        })
      )
    )
    expect(dead).toEqual([])
  })

  test('has words in each link, button and head of a table', () => {
    expect(faults((_path, on) => on.filter(isEmpty).map(({ tagName }) => tagName))).toEqual([])
  })

  test('loads nothing from elsewhere, and runs nothing that stands in it', () => {
    expect(
      faults((_path, on) =>
        on.flatMap((element) => {
          const isCode = element.tagName === 'script' || element.tagName === 'style'
          const isInline = isCode && attributeOf(element, 'src') === null
          const isForeign =
            ['script', 'img', 'link'].includes(element.tagName) &&
            /^(?:https?:)?\/\//u.test(attributeOf(element, 'src') ?? attributeOf(element, 'href') ?? '')
          const hasHandler = element.attrs.some(({ name }) => name.startsWith('on') || name === 'style')
          return isInline || isForeign || hasHandler ? [element.tagName] : []
        })
      )
    ).toEqual([])
    const policies = new Set(
      [...elements.values()].flatMap((on) =>
        on
          .filter((element) => attributeOf(element, 'http-equiv') !== null)
          .map((element) => attributeOf(element, 'content'))
      )
    )
    expect([...policies]).toEqual([
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self' blob:; form-action 'self'; base-uri 'none'"
    ])
  })

  test('says its language, its title once, and where it stands in the other language', () => {
    expect(
      faults((path, on) => {
        const page = site.pages.find((candidate) => candidate.path === path)!
        const alternates = on
          .filter(({ tagName, attrs }) => tagName === 'link' && attrs.some(({ value }) => value === 'alternate'))
          .map((link) => [
            attributeOf(link, 'hreflang'),
            posix.join(posix.dirname(path), attributeOf(link, 'href') ?? '')
          ])
        const other = counterpartOf(path, page.language)
        const [french, english] = page.language === 'fr' ? [path, other] : [other, path]
        const inOrder =
          page.language === 'fr'
            ? [
                ['fr', french],
                ['en', english]
              ]
            : [
                ['en', english],
                ['fr', french]
              ]
        const expected = page.isTranslated ? [...inOrder, ['x-default', french]] : []
        return [
          valuesOf(
            on.filter(({ tagName }) => tagName === 'html'),
            'lang'
          ).join() === page.language
            ? []
            : 'language',
          on.filter(({ tagName }) => tagName === 'h1').length === 1 ? [] : 'title',
          page.title !== '' && page.description !== '' ? [] : 'description',
          JSON.stringify(alternates) === JSON.stringify(expected) ? [] : `alternates ${JSON.stringify(alternates)}`,
          !page.isTranslated || elements.has(other) ? [] : 'counterpart'
        ].flat()
      })
    ).toEqual([])
  })

  test('and its styles, scripts and images take at most 300 kB, compressed', () => {
    const sizes = [...elements].map(([path, on]) => {
      const loaded = on.flatMap((element) => {
        const place =
          attributeOf(element, 'src') ??
          (attributeOf(element, 'rel') === 'stylesheet' ? attributeOf(element, 'href') : null)
        return place === null ? [] : posix.join(posix.dirname(path), place)
      })
      return {
        path,
        bytes: [path, ...new Set(loaded)].reduce((sum, name) => sum + bytesOf(join(site.folder, name)), 0)
      }
    })
    expect(sizes.filter(({ bytes }) => bytes > 300_000)).toEqual([])
    // What the search knows is loaded when somebody searches.
    expect(bytesOf(join(site.folder, 'assets/search-fr.js'))).toBeLessThan(150_000)
  })
})

describe('the pages of the site', () => {
  test('are the same in both languages, but for what the project has in English only', () => {
    const places = (language: 'fr' | 'en'): readonly string[] =>
      site.pages
        .filter((page) => page.language === language && page.isTranslated)
        .map(({ path }) => path.replace(/^en\//u, ''))
        .toSorted()
    expect(places('fr')).toEqual(places('en'))
    expect(site.pages.filter(({ isTranslated }) => !isTranslated).map(({ path }) => path)).toEqual([
      'en/changelog.html',
      'en/security.html',
      'en/contributing.html',
      'en/notice.html'
    ])
  })

  // Those that are made of a document are compared where it is read.
  test.each(['try', 'reference/index'])('%s says the same numbers in both languages', (name) => {
    const numbersIn = (language: 'fr' | 'en'): readonly string[] => {
      const page = site.pages.find(({ path }) => path === placeOf(name, language))
      return readNumbers(plainText(page?.body ?? ''), language)
    }
    expect(numbersIn('fr')).toEqual(numbersIn('en'))
    expect(numbersIn('fr').length).toBeGreaterThan(0)
  })

  test('are no part of the package', () => {
    const written = site.pages.map(({ path }) => `docs/site/${path}`).concat('docs/site/images/sign-up.png')
    expect(written.filter((path) => manifest.files.some((pattern) => matchesGlob(path, pattern)))).toEqual([])
    expect(manifest.files.some((pattern) => matchesGlob('docs/sign-up.png', pattern))).toBe(true)
  })

  test('have each entry of the package, with every name that it exports', () => {
    const entries = readEntries(root)
    expect(entries.map(({ specifier }) => specifier.replace('rempart', '.'))).toEqual(
      Object.keys(manifest.exports).filter((name) => name !== './package.json')
    )
    const missing = entries.flatMap(({ specifier, page, declarations }) => {
      if (declarations === null) return []
      const report = readFileSync(join(root, `test/package/api/${specifier.replaceAll('/', '-')}.d.ts.txt`), 'utf8')
      const names =
        report.match(/(?<=^export (?:declare )?(?:abstract )?(?:const|function|class|interface|type) )[\w$]+/gmu) ?? []
      const anchors = valuesOf(elements.get(`${page}.html`) ?? [], 'id')
      return names.filter((name) => !anchors.includes(name) && !report.includes(`exported as ${name}`))
    })
    expect(missing).toEqual([])
    expect(valuesOf(elements.get('reference/rempart-account.html') ?? [], 'id')).toContain('createThrottle')
  })

  test('show the samples of their document, which are run as they stand', () => {
    const shown = (path: string): readonly string[] =>
      (elements.get(path) ?? []).filter(({ tagName }) => tagName === 'pre').map(textOf)
    for (const { file, language } of listDocuments(root)) {
      const samples = findSamples(file, readFileSync(join(root, file), 'utf8')).map(({ code }) => code.trimEnd())
      expect(shown(placeOf(nameOfDocument(file), language)), file).toEqual(samples)
    }
    const examples = new Set(readDocstringSamples().map(({ code }) => code.trimEnd()))
    const inDocstrings = [...elements]
      .filter(([path]) => path.startsWith('reference/'))
      .flatMap(([, on]) => on.filter(isExample).map(textOf))
    expect(inDocstrings.length).toBeGreaterThan(50)
    // A formula is no code.
    expect(inDocstrings.filter((code) => !examples.has(code))).toEqual([
      'offlineSeconds = guesses * 2 * passes * memoryKib * 1024 / attackerBytesPerSecond'
    ])
  })
})
