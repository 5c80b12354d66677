import { describe, expect, test } from 'vitest'
import { createSearch } from '../../scripts/site/search/create-search.ts'
import { excerptOf } from '../../scripts/site/search/excerpt.ts'
import { splitSections } from '../../scripts/site/search/split-sections.ts'
import { termsOf } from '../../scripts/site/search/terms.ts'
import type { SitePage } from '../../scripts/site/site-page.ts'

const page: SitePage = {
  path: 'a.html',
  language: 'fr',
  title: 'T',
  description: '',
  body: '',
  headings: [],
  isTranslated: true,
  isSearchable: true,
  scripts: []
}

describe('a term', () => {
  test.each([
    ['Empreinte', 'empreintes'],
    ['hacher', 'hachés'],
    ['réglé', 'REGLEE'],
    ['réseau', 'réseaux'],
    ['journal', 'journaux'],
    ['cœur', 'coeurs'],
    ['sécurité', 'securite']
  ])('of %s finds %s', (word, other) => {
    expect(termsOf(word, 'fr')).toEqual(termsOf(other, 'fr'))
    expect(termsOf(word, 'fr')).toHaveLength(1)
  })

  test.each([
    ['policy', 'policies'],
    ['hash', 'hash'],
    ['code', 'codes'],
    ['access', 'access'],
    ['status', 'status']
  ])('of %s finds %s in English', (word, other) => {
    expect(termsOf(other, 'en')).toEqual([word])
  })

  test('of a name in code is its parts too, and words that stand everywhere have none', () => {
    expect(termsOf('createThrottle', 'en')).toEqual(['createthrottle', 'create', 'throttle'])
    expect(termsOf('Le', 'fr')).toEqual([])
    expect(termsOf('the', 'en')).toEqual([])
    expect(termsOf('x', 'en')).toEqual([])
    expect(termsOf('le', 'en')).toEqual(['le'])
  })
})

describe('the search', () => {
  const sections = [
    { place: 'a.html', title: 'Le hachage', heading: '', text: 'Choisir le coût d’une empreinte.' },
    { place: 'a.html#b', title: 'Le hachage', heading: 'Renouveler', text: 'Une empreinte trop faible est refaite.' },
    { place: 'c.html', title: 'La politique', heading: '', text: 'Le coût est dans hashing.memoryKib.' }
  ]
  const search = createSearch(sections, 'fr')
  const places = (question: string): readonly string[] => search(question).map(({ place }) => place)

  test.each([
    ['empreintes', ['a.html#b', 'a.html']],
    ['le cout d’une EMPREINTE', ['a.html']],
    ['renouv', ['a.html#b']],
    ['memory', ['c.html']],
    ['poltique', ['c.html']],
    ['chamois', []],
    ['', []]
  ])('for « %s » finds %j', (question, found) => {
    expect(places(question).toSorted()).toEqual(found.toSorted())
  })

  test('puts a heading before the text', () => {
    const two = [
      { place: 'text', title: 'x', heading: '', text: 'poivre' },
      { place: 'heading', title: 'x', heading: 'Poivre', text: '' }
    ]
    expect(createSearch(two, 'fr')('poivre').map(({ place }) => place)).toEqual(['heading', 'text'])
  })

  test('puts a guide before a declaration', () => {
    const two = [
      { place: 'reference/a.html#pepper', title: 'a', heading: 'Poivre', text: '' },
      { place: 'a.html#pepper', title: 'a', heading: 'Poivre', text: '' }
    ]
    expect(createSearch(two, 'fr')('poivre').map(({ place }) => place)).toEqual([
      'a.html#pepper',
      'reference/a.html#pepper'
    ])
  })

  test('shows what stands around the word', () => {
    const text = `${'mot '.repeat(20)}Été ${'mot '.repeat(80)}`.trim()
    const excerpt = excerptOf(text, ['ete'])
    expect(excerpt.startsWith('… mot mot mot mot mot Été mot')).toBe(true)
    expect(excerpt.endsWith('mot …')).toBe(true)
    expect(excerptOf('Un mot', ['mot'])).toBe('Un mot')
    expect(excerptOf('Un mot', ['autre'])).toBe('Un mot')
  })

  test('reads a page by its headings', () => {
    const body =
      '<h1 id="t">T</h1><p>Un <b>deux</b></p><h2 id="l-été"><a href="#l-été">L’<code>é</code>té</a></h2><p>a &lt; b</p>'
    expect(splitSections({ ...page, path: 'en/a.html', body })).toEqual([
      { place: 'a.html', title: 'T', heading: '', text: 'Un deux' },
      { place: 'a.html#l-été', title: 'T', heading: 'L’été', text: 'a < b' }
    ])
  })

  test('reads what a declaration says, and the code of a guide', () => {
    const body = '<h3 id="a"><a href="#a"><code>a</code></a></h3>\n<pre><code>type</code></pre><p>says</p><pre>b</pre>'
    const texts = (path: string): readonly string[] =>
      splitSections({ ...page, path, body })
        .filter(({ heading }) => heading !== '')
        .map(({ text }) => text)
    expect(texts('reference/a.html')).toEqual(['says b'])
    expect(texts('a.html')).toEqual(['type says b'])
  })
})
