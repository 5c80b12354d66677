/** A heading of a document and what stands under it up to the next one: what both languages must have alike. */
export interface DocumentSection {
  /** 1 to 6: the level of its heading. */
  readonly level: number
  /** The blocks of code as they stand, with their language. */
  readonly samples: readonly string[]
  /** Blocks between blank lines: paragraphs, lists, tables. */
  readonly blocks: number
  /** Of each table, the columns of each row: `[4, 4, 4]`. */
  readonly tables: readonly (readonly number[])[]
  /** Lines that begin a list's item. */
  readonly items: number
  /** What stands between backquotes, sorted. */
  readonly codes: readonly string[]
  /** The numbers of the text, sorted: `0,49` in French and `0.49` in English are one number. */
  readonly numbers: readonly string[]
}

const FENCED = /^```[^]*?^```$/gmu
const CODE = /`[^`]+`/gu
/** Stands where a block of code stood. */
const SAMPLE = '\f'

/** The sections of a document, the text before its first heading left out. */
export function readSections(text: string, language: 'fr' | 'en'): readonly DocumentSection[] {
  const samples = text.match(FENCED) ?? []
  const withoutSamples = text.replaceAll(FENCED, SAMPLE)
  let taken = 0
  return withoutSamples
    .split(/^(?=#{1,6} )/gmu)
    .filter((part) => part.startsWith('#'))
    .map((part) => {
      const own = samples.slice(taken, taken + part.split(SAMPLE).length - 1)
      taken += own.length
      return readSection(part, own, language)
    })
}

function readSection(part: string, samples: readonly string[], language: 'fr' | 'en'): DocumentSection {
  const text = part.replaceAll(/<!--[^]*?-->/gu, '')
  // Addresses of links are compared as links.
  const prose = text.replaceAll(/\]\([^)]*\)/gu, ']').replaceAll(CODE, ' ')
  return {
    level: /^#+/u.exec(part)?.[0].length ?? 0,
    samples,
    blocks: text.split(/\n{2,}/u).filter((block) => block.trim() !== '').length,
    tables: (text.match(/(?:^\|.*\n?)+/gmu) ?? []).map((table) => table.trim().split('\n').map(countCells)),
    items: text.match(/^ *(?:[-*]|\d+\.) /gmu)?.length ?? 0,
    codes: (text.match(CODE) ?? []).map((code) => code.replaceAll(/\s+/gu, ' ')).toSorted(),
    numbers: readNumbers(prose, language)
  }
}

function countCells(row: string): number {
  return row.replaceAll('\\|', '').split('|').length - 2
}

const NUMBERS = {
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)*/gu,
  fr: /\d{1,3}(?:[\u{a0}\u{202f}]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)*/gu
} as const

const SEPARATORS = { en: /,/gu, fr: /[\u{a0}\u{202f}]/gu } as const

/** One and two are left out: `one` and `un` are articles too, and `both` is not written as a number. */
const WORDS = {
  en: ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  fr: ['trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze']
} as const

const FURTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['twenty', '20'],
  ['vingt', '20'],
  ['thirty', '30'],
  ['trente', '30'],
  ['hundred', '100'],
  ['cent', '100'],
  ['cents', '100']
])

/** The numbers of a text in figures and in words, sorted: versions, shares and years too. */
export function readNumbers(text: string, language: 'fr' | 'en'): readonly string[] {
  const inFigures = (text.match(NUMBERS[language]) ?? []).map((figures) => {
    const number = figures.replaceAll(SEPARATORS[language], '')
    return language === 'fr' ? number.replace(',', '.') : number
  })
  const words: readonly string[] = WORDS[language]
  const inWords = (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => {
    const place = words.indexOf(word)
    return place === -1 ? (FURTHER_WORDS.get(word) ?? []) : String(place + 3)
  })
  return [...inFigures, ...inWords].toSorted()
}
