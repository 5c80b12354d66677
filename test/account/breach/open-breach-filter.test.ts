import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildFilter, type BuildOptions, type BuiltFilter } from '../../../src/account/breach/filter/build-filter.ts'
import { openBreachFilter } from '../../../src/account/breach/index.ts'
import { isRempartError } from '../../../src/rempart-error.ts'
import { makeCorpus, writeLines, writeRanges } from './corpus.ts'

const PASSWORDS = 4_000
const PAGE = 4096
const corpus = makeCorpus(PASSWORDS)
const known = Array.from({ length: PASSWORDS }, (_, index) => `password ${index}`)
const absent = Array.from({ length: PASSWORDS }, (_, index) => `Tramway ${index}`)

let folder: string
let file: string
let built: BuiltFilter
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rempart-filter-'))
  file = join(folder, 'filter')
  built = await build(writeLines(corpus))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function build(text: string, options: Partial<BuildOptions> = {}): Promise<BuiltFilter> {
  const path = join(folder, 'corpus.txt')
  await writeFile(path, text)
  return await buildFilter({ corpus: path, filter: file, ...options })
}

async function count(path: string, passwords: readonly string[]): Promise<Record<string, number>> {
  await using filter = await openBreachFilter(path)
  const counts: Record<string, number> = {}
  for (const password of passwords) {
    const answer = await filter.check(password)
    const name = answer.outcome === 'unknown' ? answer.reason : answer.outcome
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

/** A copy of the filter that somebody has had their hands on. */
async function spoil(change: (bytes: Buffer) => Buffer): Promise<string> {
  const path = join(folder, 'spoiled')
  await writeFile(path, change(await readFile(file)))
  return path
}

const problemOf = async (path: string): Promise<unknown> => {
  const error: unknown = await openBreachFilter(path).then(
    async (filter) => await filter.close(),
    (reason: unknown) => reason
  )
  return error
}

describe('a filter', () => {
  test('finds every password of the corpus, and none of thousands that are not in it', async () => {
    expect(await count(file, known)).toEqual({ found: PASSWORDS })
    expect(await count(file, absent)).toEqual({ not_found: PASSWORDS })
  })

  test('says what it is', async () => {
    await using filter = await openBreachFilter(pathToFileURL(file))
    expect(filter).toMatchObject({ count: PASSWORDS, minimumOccurrences: 1, falsePositiveRate: PASSWORDS / 2 ** 48 })
    expect(built.falsePositiveRate).toBe(filter.falsePositiveRate)
    expect(built.bytes).toBe((await readFile(file)).length)
    expect(built.bitsPerEntry).toBe((8 * built.bytes) / PASSWORDS)
    expect(await filter.check('password 41')).toEqual({ outcome: 'found', occurrences: 1 })
    expect(await filter.check('\ud800')).toEqual({ outcome: 'unknown', reason: 'unreadable_password' })
  })

  test('is the same of one file and of range files, with the line ends of either system', async () => {
    const whole = await readFile(file)
    const ranges = join(folder, 'ranges')
    await mkdir(ranges)
    for (const [name, text] of writeRanges(corpus, 2)) await writeFile(join(ranges, name), text)
    await writeFile(join(ranges, 'README'), 'left alone')
    const other = join(folder, 'other')
    const shares: number[] = []
    await buildFilter({ corpus: ranges, filter: other, onProgress: (share) => shares.push(share) })
    expect((await readFile(other)).equals(whole)).toBe(true)
    expect(shares).toEqual(Array.from({ length: 256 }, (_, index) => (index + 1) / 256))
    await build(writeLines(corpus, '\n').trimEnd().toLowerCase(), { filter: other })
    expect((await readFile(other)).equals(whole)).toBe(true)
  })

  test.each([
    [1_000, 3_001],
    [PASSWORDS, 1]
  ])('of what was seen %i times has no other, and says so', async (minimumOccurrences, kept) => {
    const other = join(folder, 'rare')
    expect(await build(writeLines(corpus), { filter: other, minimumOccurrences })).toMatchObject({ count: kept })
    expect(await count(other, known)).toEqual({ found: kept, not_found: PASSWORDS - kept })
    await using filter = await openBreachFilter(other)
    const answer = await filter.check(`password ${PASSWORDS - 1}`)
    expect(answer).toEqual({ outcome: 'found', occurrences: minimumOccurrences })
  })

  test.each([40, 52])('keeps %i bits of a digest', async (fingerprintBits) => {
    const other = join(folder, 'bits')
    const { falsePositiveRate } = await build(writeLines(corpus), { filter: other, fingerprintBits })
    expect(falsePositiveRate).toBe(PASSWORDS / 2 ** fingerprintBits)
    expect(await count(other, known)).toEqual({ found: PASSWORDS })
    expect(await count(other, absent)).toEqual({ not_found: PASSWORDS })
  })

  test('that is closed knows nothing, and one that is given up rejects', async () => {
    const filter = await openBreachFilter(file)
    const controller = new AbortController()
    const given = filter.check('password 1', { signal: controller.signal })
    controller.abort(new Error('the visitor left'))
    await expect(given).rejects.toThrow('the visitor left')
    await filter.close()
    expect(await filter.check('password 1')).toEqual({ outcome: 'unknown', reason: 'unavailable' })
  })
})

describe('a file that is', () => {
  test('changed in any place is refused, or unknown: never does it deny what it knew', async () => {
    const size = (await readFile(file)).length
    for (let at = 0; at < size; at += at < 80 ? 1 : 331) {
      const path = await spoil((bytes) => {
        bytes[at] = (bytes[at] ?? 0) ^ 0x10
        return bytes
      })
      const counts = await count(path, known.slice(0, 100)).catch((error: unknown) => {
        if (isRempartError(error) && error.code === 'unreadable_breach_filter') return {}
        throw error
      })
      expect(counts).not.toHaveProperty('not_found')
    }
  })

  test.each([
    ['empty', 0, 'not_a_filter'],
    ['cut within its header', 71, 'not_a_filter'],
    ['cut after its header', PAGE, 'cut'],
    ['cut within its index', -1, 'cut']
  ])('%s is refused', async (_name, length, problem) => {
    const path = await spoil((bytes) => bytes)
    await truncate(path, length < 0 ? built.bytes + length : length)
    expect(await problemOf(path)).toMatchObject({ code: 'unreadable_breach_filter', details: { problem } })
  })

  test.each([
    ['something else', (bytes: Buffer) => Buffer.from(writeLines(corpus)).subarray(0, bytes.length), 'not_a_filter'],
    ['of another version', (bytes: Buffer) => (bytes.writeUInt32BE(2, 16), bytes), 'unknown_version'],
    ['longer than it was', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(1)]), 'damaged'],
    ['lying about its number', (bytes: Buffer) => (bytes.writeBigUInt64BE(5n, 32), bytes), 'damaged'],
    ['lying about its pages', (bytes: Buffer) => (bytes.writeUInt32BE(0xffff_ffff, 28), bytes), 'cut']
  ])('%s is refused', async (_name, change, problem) => {
    const path = await spoil(change)
    expect(await problemOf(path)).toMatchObject({ code: 'unreadable_breach_filter', details: { problem } })
  })

  test('put together of pages in another order, or cut while it is open, makes its passwords unknown', async () => {
    const path = await spoil((bytes) => {
      const [first, second] = [bytes.subarray(PAGE, 2 * PAGE), bytes.subarray(2 * PAGE, 3 * PAGE)].map((page) =>
        Buffer.from(page)
      )
      return Buffer.concat([bytes.subarray(0, PAGE), second!, first!, bytes.subarray(3 * PAGE)])
    })
    const counts = await count(path, known)
    expect(counts['bad_answer']).toBeGreaterThan(1_000)
    expect(counts['not_found']).toBe(undefined)
    await copyFile(file, path)
    await using filter = await openBreachFilter(path)
    await truncate(path, PAGE)
    expect(await filter.check('password 1')).toEqual({ outcome: 'unknown', reason: 'bad_answer' })
  })

  test('replaced by a new one goes on answering those who have it open', async () => {
    const path = join(folder, 'replaced')
    await copyFile(file, path)
    await using filter = await openBreachFilter(path)
    await build(writeLines(makeCorpus(10)), { filter: path })
    expect(await filter.check('password 3999')).toEqual({ outcome: 'found', occurrences: 1 })
    expect(await count(path, ['password 3999', 'password 9'])).toEqual({ found: 1, not_found: 1 })
  })
})

const lines = writeLines(corpus, '\n').split('\n').slice(0, -1)
const joinLines = (...parts: readonly (readonly string[])[]): string => parts.flat().join('\n')

describe('a corpus that', () => {
  test.each([
    ['is empty', '', 'empty', 'corpus.txt'],
    ['has only padding', `${'0'.repeat(40)}:0`, 'empty', 'corpus.txt'],
    ['is sorted by number', joinLines([...lines].toReversed()), 'not_sorted', 'corpus.txt:2'],
    [
      'was cut within a line',
      joinLines(lines.slice(0, 100), [lines[100]!.slice(0, 40)]),
      'malformed_line',
      'corpus.txt:101'
    ],
    ['has digests of another kind', joinLines(lines.map((line) => line.slice(8))), 'malformed_line', 'corpus.txt:1'],
    [
      'has a digit that is none',
      joinLines(lines.slice(0, 7), [lines[7]!.replace(/^./u, 'G')]),
      'malformed_line',
      'corpus.txt:8'
    ],
    ['has a number that is none', joinLines(lines.slice(0, 7), [`${lines[7]!}a`]), 'malformed_line', 'corpus.txt:8'],
    ['has an endless number', joinLines([`${lines[0]!}${'0'.repeat(13)}`]), 'malformed_line', 'corpus.txt:1'],
    ['has an empty line', joinLines(lines.slice(0, 3), [''], lines.slice(3)), 'malformed_line', 'corpus.txt:4'],
    ['has no line end', 'A'.repeat(3_000_000), 'malformed_line', 'corpus.txt:1'],
    [
      'was cut between two lines',
      joinLines(lines.slice(0, 3_800)),
      'hole',
      expect.stringMatching(/^F[0-9A-F]{4}–FFFFF$/u)
    ],
    ['lacks its start', joinLines(lines.slice(200)), 'hole', expect.stringMatching(/^00000–0[0-9A-F]{4}$/u)],
    [
      'lacks a piece',
      joinLines(lines.slice(0, 2_000), lines.slice(2_200)),
      'hole',
      /^[78][0-9A-F]{4}–[89][0-9A-F]{4}$/u
    ]
  ])('%s is refused, and the filter of before stays', async (_name, text, problem, place: unknown) => {
    const filter = join(folder, 'before')
    await copyFile(file, filter)
    await expect(build(text, { filter })).rejects.toMatchObject({
      code: 'unreadable_breach_corpus',
      details: { problem, place }
    })
    expect(await count(filter, known.slice(0, 10))).toEqual({ found: 10 })
    expect((await readdir(folder)).filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  test('lacks a range file is refused', async () => {
    const ranges = join(folder, 'holes')
    await mkdir(ranges)
    for (const [name, text] of writeRanges(corpus, 1)) if (name !== '9.txt') await writeFile(join(ranges, name), text)
    const filter = join(folder, 'of holes')
    await expect(buildFilter({ corpus: ranges, filter })).rejects.toMatchObject({ details: { problem: 'hole' } })
  })

  test('is not there is refused, and so is a filter that cannot be written', async () => {
    const filter = join(folder, 'of nothing')
    await expect(buildFilter({ corpus: join(folder, 'nowhere'), filter })).rejects.toMatchObject({
      details: { problem: 'not_readable', place: 'nowhere' }
    })
    await expect(build(writeLines(corpus), { filter: join(folder, 'no', 'filter') })).rejects.toMatchObject({
      code: 'unwritable_breach_filter',
      details: { reason: 'ENOENT' }
    })
  })

  test('is read by pieces, whatever falls between two of them', async () => {
    const other = join(folder, 'long')
    const many = makeCorpus(30_000)
    // A piece is a MiB: some 23,000 lines.
    expect(await build(writeLines(many), { filter: other })).toMatchObject({ count: 30_000 })
    expect(await count(other, ['password 0', 'password 29999', 'password 30000'])).toEqual({ found: 2, not_found: 1 })
  })
})
