import { describe, expect, test } from 'vitest'
import { readBounded, readRange } from '../../../src/account/breach/range-answer.ts'

const one = '0123456789ABCDEF0123456789ABCDEF012'
const other = 'FEDCBA9876543210FEDCBA9876543210FED'

describe('the text of a range', () => {
  test.each<[string, string, Readonly<Record<string, number>>]>([
    ['of one line', `${one}:7`, { [one]: 7 }],
    ['with line ends of one system', `${one}:7\n${other}:12`, { [one]: 7, [other]: 12 }],
    ['with line ends of the other', `${one}:7\r\n${other}:12\r\n`, { [one]: 7, [other]: 12 }],
    ['with padding', `${one}:0\r\n${other}:1`, { [other]: 1 }],
    ['with the largest number', `${one}:999999999999`, { [one]: 999_999_999_999 }],
    ['that is empty', '', {}]
  ])('%s is read', (_name, text, expected) => {
    expect(Object.fromEntries(readRange(text, 0) ?? [['none', 1]])).toEqual(expected)
  })

  test.each([
    ['in small letters', `${one.toLowerCase()}:7`],
    ['a digit too short', `${one.slice(1)}:7`],
    ['a digit too long', `0${one}:7`],
    ['with something before it', ` ${one}:7`],
    ['with something behind it', `${one}:7 `],
    ['without a number', `${one}:`],
    ['of an endless number', `${one}:1000000000000`],
    ['of another kind', `${one}:7a`],
    ['that is empty', `${one}:7\n\n${other}:12`],
    ['that is empty at the end', `${one}:7\n\n`]
  ])('with a line %s is none', (_name, text) => {
    expect(readRange(text, 0)).toBe(null)
  })

  test('with fewer lines than a whole one has is none; padding counts', () => {
    const text = `${one}:7\r\n${other}:0\r\n`
    expect(readRange(text, 2)?.size).toBe(1)
    expect(readRange(text, 3)).toBe(null)
  })
})

const LARGEST = 512 * 1024

const inPieces = (...pieces: readonly Uint8Array<ArrayBuffer>[]): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece)
        controller.close()
      }
    })
  )

describe('a body', () => {
  test('is read to its end, whatever falls between two pieces', async () => {
    const bytes = new TextEncoder().encode('né:1')
    expect(await readBounded(inPieces(bytes.slice(0, 2), bytes.slice(2)))).toBe('né:1')
    expect(await readBounded(inPieces(bytes.slice(0, 2)))).toBe('n\ufffd')
    expect(await readBounded(new Response(null))).toBe('')
  })

  test('of 512 KiB is read, and not one of a byte more', async () => {
    const half = new Uint8Array(LARGEST / 2).fill(65)
    expect((await readBounded(inPieces(half, half)))?.length).toBe(LARGEST)
    expect(await readBounded(inPieces(half, half, half.slice(0, 1)))).toBe(null)
  })
})
