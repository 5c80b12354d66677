import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { corpusError } from './corpus-error.ts'
import { createLineReader } from './read-lines.ts'

/** One password of the corpus: the leading 52 bits of its SHA-1, and how often it was seen. */
export type OnPassword = (leadingBits: number, occurrences: number) => void

interface CorpusFile {
  readonly path: string
  /** The digits missing from its lines. */
  readonly prefix: string
}

const RANGE_FILE = /^(?<prefix>[0-9A-F]{1,5})(?:\.txt)?$/iu
const CHUNK_BYTES = 1_048_576
/**
 * SHA-1 digests are evenly spread: the probability that a gap between two neighbours is 64 times the mean is e^-64.
 * Such a gap is a part of the corpus that was not downloaded.
 */
const LONGEST_STRETCH = 64
const ALL = 2 ** 52

/**
 * Reads a corpus in the order of its digests: one file of lines `SHA1:count`, or a folder of range files, each named
 * after the prefix missing from its lines. Padding (seen 0 times) is left out. Only the last digest is kept in memory.
 *
 * @param onChunk Called after each chunk with the share read so far, 0 to 1; awaited.
 * @throws {RempartError} `unreadable_breach_corpus`.
 */
export async function readCorpus(
  path: string,
  onPassword: OnPassword,
  onChunk: (share: number) => Promise<void>
): Promise<void> {
  const files = await findFiles(path)
  const stretches = createStretches()
  for (const [index, file] of files.entries()) {
    const name = basename(file.path)
    const lines = createLineReader(name, file.prefix, (leadingBits, occurrences, line) => {
      if (leadingBits < stretches.last) throw corpusError('not_sorted', `${name}:${line}`)
      if (occurrences === 0) return
      stretches.add(leadingBits)
      onPassword(leadingBits, occurrences)
    })
    for await (const { chunk, share } of readChunks(file.path)) {
      lines.push(chunk)
      await onChunk((index + share) / files.length)
    }
    lines.end()
  }
  if (stretches.count === 0) throw corpusError('empty', basename(path))
  const hole = stretches.findHole()
  if (hole !== null) throw corpusError('hole', hole)
}

async function findFiles(path: string): Promise<readonly CorpusFile[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ path, prefix: '' }]
    const files = (await readdir(path)).flatMap((name) => {
      const prefix = RANGE_FILE.exec(name)?.groups?.['prefix']
      return prefix === undefined ? [] : [{ path: join(path, name), prefix: prefix.toUpperCase() }]
    })
    return files.toSorted((one, other) => (one.prefix < other.prefix ? -1 : 1))
  } catch (error) {
    throw corpusError('not_readable', basename(path), { cause: error })
  }
}

async function* readChunks(path: string): AsyncGenerator<{ readonly chunk: Buffer; readonly share: number }> {
  try {
    const { size } = await stat(path)
    let done = 0
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      if (!Buffer.isBuffer(chunk)) continue
      done += chunk.length
      yield { chunk, share: Math.min(1, done / Math.max(1, size)) }
    }
  } catch (error) {
    throw corpusError('not_readable', basename(path), { cause: error })
  }
}

interface Stretches {
  readonly last: number
  readonly count: number
  add(leadingBits: number): void
  /** The prefixes between which digests are missing. */
  findHole(): string | null
}

function createStretches(): Stretches {
  let count = 0
  let last = 0
  let longest = { from: 0, to: 0 }
  const end = (at: number): void => {
    if (at - last > longest.to - longest.from) longest = { from: last, to: at }
    last = at
  }
  return {
    get last() {
      return last
    },
    get count() {
      return count
    },
    add(leadingBits) {
      count += 1
      end(leadingBits)
    },
    findHole() {
      end(ALL)
      if (longest.to - longest.from <= (LONGEST_STRETCH * ALL) / count) return null
      return `${prefixOf(longest.from)}–${prefixOf(longest.to - 1)}`
    }
  }
}

function prefixOf(leadingBits: number): string {
  return Math.floor(leadingBits / 2 ** 32)
    .toString(16)
    .toUpperCase()
    .padStart(5, '0')
}
