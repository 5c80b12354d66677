import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildFilter, type BuildOptions } from '../../../src/account/breach/filter/build-filter.ts'
import { writeHeader } from '../../../src/account/breach/filter/filter-format.ts'
import { openBreachFilter } from '../../../src/account/breach/index.ts'
import { makeCorpus, writeLines, writeRanges } from './corpus.ts'

const PAGE = 4096
const corpus = makeCorpus(64)
const lines = writeLines(corpus, '\n')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rempart-small-filter-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function build(text = lines, options: Partial<BuildOptions> = {}) {
  const [path, filter] = [join(folder, 'corpus.txt'), join(folder, 'filter')]
  await writeFile(path, text)
  return await buildFilter({ corpus: path, filter, ...options })
}

/** What is known of passwords: `found`, `not_found`, or why nothing is. */
async function answersOf(...passwords: readonly string[]): Promise<readonly string[]> {
  await using filter = await openBreachFilter(join(folder, 'filter'))
  const answers: string[] = []
  for (const password of passwords) {
    const answer = await filter.check(password)
    answers.push(answer.outcome === 'unknown' ? answer.reason : answer.outcome)
  }
  return answers
}

async function change(how: (bytes: Buffer) => Buffer): Promise<void> {
  const path = join(folder, 'filter')
  await writeFile(path, how(await readFile(path)))
}

describe('a small filter', () => {
  test('has a page, an index of one row, and says what it is', async () => {
    const shares: number[] = []
    expect(await build(lines, { onProgress: (share) => shares.push(share) })).toEqual({
      count: 64,
      minimumOccurrences: 1,
      falsePositiveRate: 64 / 2 ** 48,
      bytes: 2 * PAGE + 12,
      bitsPerEntry: (8 * (2 * PAGE + 12)) / 64
    })
    expect(shares).toEqual([1])
    expect(await readdir(folder)).toEqual(['corpus.txt', 'filter'])
    const bytes = await readFile(join(folder, 'filter'))
    expect(bytes).toHaveLength(2 * PAGE + 12)
    expect(bytes.readBigUInt64BE(2 * PAGE)).toBe(BigInt(`0x${corpus[0]!.digest.slice(0, 12)}`))
    await using filter = await openBreachFilter(join(folder, 'filter'))
    expect(filter).toMatchObject({ count: 64, minimumOccurrences: 1, falsePositiveRate: 64 / 2 ** 48 })
    expect(await filter.check('password 3')).toEqual({ outcome: 'found', occurrences: 1 })
    const signal = AbortSignal.abort(new Error('gone'))
    await expect(filter.check('password 3', { signal })).rejects.toThrow('gone')
    expect(await filter.check('\ud800')).toEqual({ outcome: 'unknown', reason: 'unreadable_password' })
  })

  test.each([
    [63, ['not_found', 'found', 'found']],
    [64, ['not_found', 'not_found', 'found']]
  ])('of what was seen %i times has what was seen as often', async (minimumOccurrences, expected) => {
    const built = await build(lines, { minimumOccurrences })
    expect(built).toMatchObject({ count: 65 - minimumOccurrences, minimumOccurrences })
    expect(await answersOf('password 61', 'password 62', 'password 63')).toEqual(expected)
    await using filter = await openBreachFilter(join(folder, 'filter'))
    expect(await filter.check('password 63')).toEqual({ outcome: 'found', occurrences: minimumOccurrences })
  })

  test.each([40, 48, 52])('keeps %i bits of a digest', async (fingerprintBits) => {
    expect(await build(lines, { fingerprintBits })).toMatchObject({ falsePositiveRate: 64 / 2 ** fingerprintBits })
    const bytes = await readFile(join(folder, 'filter'))
    const first = BigInt(`0x${corpus[0]!.digest.slice(0, 13)}`) >> BigInt(52 - fingerprintBits)
    expect(bytes.readBigUInt64BE(2 * PAGE)).toBe(first)
    expect(await answersOf('password 0', 'password 63', 'password 64')).toEqual(['found', 'found', 'not_found'])
  })

  test('of passwords of which two have the same bits counts them once', async () => {
    const twin = `${corpus[0]!.digest.slice(0, 39)}${corpus[0]!.digest.endsWith('0') ? '1' : '0'}`
    const both = [`${corpus[0]!.digest}:1`, `${twin}:1`].toSorted().join('\n')
    expect(await build(`${both}\n${writeLines(corpus.slice(1), '\n')}`)).toMatchObject({ count: 64 })
  })

  test('is made of range files too, in the order of their names', async () => {
    const ranges = join(folder, 'ranges')
    await mkdir(ranges)
    for (const [name, text] of writeRanges(corpus, 1)) await writeFile(join(ranges, name.toLowerCase()), text)
    for (const name of ['README', '123456.txt', 'A.txt.bak', 'xA.txt'])
      await writeFile(join(ranges, name), 'not a range')
    const shares: number[] = []
    const built = await build('', { corpus: ranges, onProgress: (share) => shares.push(share) })
    expect(built.count).toBe(64)
    expect(shares).toEqual(Array.from({ length: 16 }, (_, index) => (index + 1) / 16))
    expect(await answersOf('password 0', 'password 63', 'password 64')).toEqual(['found', 'found', 'not_found'])
  })

  test('that cannot be written says why, and leaves nothing behind', async () => {
    const filter = join(folder, 'no', 'filter')
    await expect(build(lines, { filter })).rejects.toMatchObject({
      code: 'unwritable_breach_filter',
      message: 'filter of breached passwords cannot be written: ENOENT',
      details: { reason: 'ENOENT' },
      cause: { code: 'ENOENT' }
    })
    await mkdir(join(folder, 'filter'))
    await expect(build()).rejects.toMatchObject({ code: 'unwritable_breach_filter' })
    expect(await readdir(folder)).toEqual(['corpus.txt', 'filter'])
  })

  test('that is closed knows nothing', async () => {
    await build()
    const filter = await openBreachFilter(join(folder, 'filter'))
    await filter.close()
    expect(await filter.check('password 1')).toEqual({ outcome: 'unknown', reason: 'unavailable' })
  })

  test('that was cut while it was open is unknown, and so is a page that was changed', async () => {
    await build()
    await change((bytes) => {
      bytes[PAGE + 10] = (bytes[PAGE + 10] ?? 0) ^ 1
      return bytes
    })
    expect(await answersOf('password 1', 'Tramway')).toEqual(['bad_answer', 'bad_answer'])
  })

  const header = { fingerprintBits: 48, minimumOccurrences: 1, pages: 1, count: 64 }
  test.each<readonly [string, (bytes: Buffer) => Buffer, string, string]>([
    ['empty', () => Buffer.alloc(0), 'not_a_filter', 'the file is no filter'],
    ['cut in its header', (bytes) => bytes.subarray(0, 71), 'not_a_filter', 'the file is no filter'],
    [
      'of another version',
      (bytes) => (bytes.writeUInt32BE(2, 16), bytes),
      'unknown_version',
      'another version wrote it'
    ],
    ['cut in its index', (bytes) => bytes.subarray(0, -1), 'cut', 'the file is cut'],
    ['cut after its header', (bytes) => bytes.subarray(0, PAGE), 'cut', 'the file is cut'],
    ['longer', (bytes) => Buffer.concat([bytes, Buffer.of(0)]), 'damaged', 'the file is not as it was written'],
    [
      'of another count',
      (bytes) => (bytes.writeBigUInt64BE(5n, 32), bytes),
      'damaged',
      'the file is not as it was written'
    ],
    [
      'of another index',
      (bytes) => (bytes.writeUInt8(9, 2 * PAGE), bytes),
      'damaged',
      'the file is not as it was written'
    ],
    ...[39, 53].map(
      (fingerprintBits) =>
        [
          `of ${fingerprintBits} bits by its own word`,
          (bytes: Buffer) => {
            writeHeader({ ...header, fingerprintBits }, bytes.subarray(2 * PAGE)).copy(bytes)
            return bytes
          },
          'damaged',
          'the file is not as it was written'
        ] as const
    )
  ])('%s is refused', async (_name, how, problem, sentence) => {
    await build()
    await change(how)
    await expect(openBreachFilter(join(folder, 'filter'))).rejects.toMatchObject({
      code: 'unreadable_breach_filter',
      message: `filter of breached passwords: ${sentence}`,
      details: { problem }
    })
  })

  test('that is not there, or a folder, is refused', async () => {
    for (const path of [join(folder, 'nowhere'), folder]) {
      await expect(openBreachFilter(path)).rejects.toMatchObject({
        message: 'filter of breached passwords: the file cannot be read',
        details: { problem: 'not_readable' },
        cause: { name: 'Error' }
      })
    }
  })

  test.each([40, 52])('of %i bits by its own word is taken', async (fingerprintBits) => {
    await build()
    await change((bytes) => {
      writeHeader({ ...header, fingerprintBits }, bytes.subarray(2 * PAGE)).copy(bytes)
      return bytes
    })
    await using filter = await openBreachFilter(join(folder, 'filter'))
    expect(filter.falsePositiveRate).toBe(64 / 2 ** fingerprintBits)
  })
})
