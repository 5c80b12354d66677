import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readCorpus } from '../../../src/account/breach/filter/read-corpus.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rempart-corpus-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function read(text: string) {
  const path = join(folder, 'corpus.txt')
  await writeFile(path, text)
  const found: (readonly [number, number])[] = []
  const shares: number[] = []
  await readCorpus(
    path,
    (...password) => found.push(password),
    async (share) => void shares.push(share)
  )
  return { found, shares }
}

/** So many digests of one stretch to the next, from a number of 52 bits on. */
const evenly = (count: number, from: number, stretch: number): string =>
  Array.from({ length: count }, (_, index) => (from + index * stretch).toString(16).padStart(13, '0'))
    .map((digits) => `${digits}${'0'.repeat(27)}:1\n`)
    .join('')
const noPassword = (): undefined => undefined
const noChunk = async (): Promise<void> => undefined

describe('a corpus', () => {
  test('is told password by password, without padding, with equal ones twice', async () => {
    const [a, b] = ['1'.repeat(40), '2'.repeat(40)]
    const { found, shares } = await read(`${a}:3\n${a}:4\n${b}:0\n${b}:5\n`)
    expect(found).toEqual([
      [0x1111111111111, 3],
      [0x1111111111111, 4],
      [0x2222222222222, 5]
    ])
    expect(shares).toEqual([1])
  })

  test.each([
    ['that is empty', '', 'empty', 'corpus.txt'],
    ['of padding', `${'0'.repeat(40)}:0\n`, 'empty', 'corpus.txt'],
    ['that is not sorted', `${'2'.repeat(40)}:1\n${'1'.repeat(40)}:1\n`, 'not_sorted', 'corpus.txt:2'],
    ['whose padding is not sorted', `${'2'.repeat(40)}:1\n${'1'.repeat(40)}:0\n`, 'not_sorted', 'corpus.txt:2']
  ])('%s is refused', async (_name, text, problem, place) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'unreadable_breach_corpus',
      message: `corpus of breached passwords cannot be read: ${problem}, ${place}`,
      details: { problem, place }
    })
  })

  // Of 128 digests, half of all is 64 times the mean.
  test.each([
    [
      'at its end',
      (more: number) => evenly(128, 0, 2 ** 44).slice(0, -43) + evenly(1, 2 ** 51 - more, 1),
      '7FFFF–FFFFF'
    ],
    ['at its start', (more: number) => evenly(128, 2 ** 51 + more, 2 ** 43), '00000–80000'],
    [
      'between two',
      (more: number) => evenly(64, 0, 2 ** 40) + evenly(64, 63 * 2 ** 40 + 2 ** 51 + more, 2 ** 44),
      '03F00–83F00'
    ]
  ])('that has a hole %s is refused, and one that is evenly spread is not', async (_name, textOf, place) => {
    expect((await read(textOf(0))).found).toHaveLength(128)
    await expect(read(textOf(1))).rejects.toMatchObject({ details: { problem: 'hole', place } })
  })

  test('that is not there is refused', async () => {
    const path = join(folder, 'nowhere')
    await expect(readCorpus(path, noPassword, noChunk)).rejects.toMatchObject({
      details: { problem: 'not_readable', place: 'nowhere' },
      cause: { code: 'ENOENT' }
    })
  })
})
