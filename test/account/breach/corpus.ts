import { createHash } from 'node:crypto'

export interface CorpusLine {
  readonly digest: string
  readonly seen: number
}

/** A corpus of so many passwords, `password 0`, `password 1`..., sorted by digest; number i was seen i + 1 times. */
export function makeCorpus(passwords: number): readonly CorpusLine[] {
  return Array.from({ length: passwords }, (_, index) => ({
    digest: digestOf(`password ${index}`),
    seen: index + 1
  })).toSorted((one, other) => (one.digest < other.digest ? -1 : 1))
}

/** As the one file that is downloaded. */
export function writeLines(corpus: readonly CorpusLine[], lineEnd = '\r\n'): string {
  return corpus.map(({ digest, seen }) => `${digest}:${seen}${lineEnd}`).join('')
}

/** As range files: name and content, with padding. */
export function writeRanges(
  corpus: readonly CorpusLine[],
  prefixDigits: number
): readonly (readonly [string, string])[] {
  return Array.from({ length: 16 ** prefixDigits }, (_, index) => {
    const prefix = index.toString(16).toUpperCase().padStart(prefixDigits, '0')
    const lines = corpus
      .filter(({ digest }) => digest.startsWith(prefix))
      .map(({ digest, seen }) => `${digest.slice(prefixDigits)}:${seen}`)
    const padding = `${'0'.repeat(40 - prefixDigits)}:0`
    return [`${prefix}.txt`, [padding, ...lines].join('\r\n')] as const
  })
}

function digestOf(password: string): string {
  return createHash('sha1').update(password).digest('hex').toUpperCase()
}
