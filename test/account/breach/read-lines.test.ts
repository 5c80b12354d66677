import { describe, expect, test } from 'vitest'
import { createLineReader } from '../../../src/account/breach/filter/read-lines.ts'

const one = '0123456789ABCDEF0123456789ABCDEF01234567'
/** Its first 52 bits. */
const leading = 0x0123456789abc

type Line = readonly [leadingBits: number, occurrences: number, line: number]

function read(text: string, prefix = '', pieceBytes = Infinity): readonly Line[] {
  const lines: Line[] = []
  const reader = createLineReader('corpus.txt', prefix, (...line) => lines.push(line))
  for (let at = 0; at < text.length; at += pieceBytes) reader.push(Buffer.from(text.slice(at, at + pieceBytes)))
  reader.end()
  return lines
}

describe('lines of a corpus', () => {
  test.each<[string, string, string, readonly Line[]]>([
    ['one line', '', `${one}:7\n`, [[leading, 7, 1]]],
    [
      'a last line without an end',
      '',
      `${one}:7\n${one}:8`,
      [
        [leading, 7, 1],
        [leading, 8, 2]
      ]
    ],
    [
      'line ends of the other system',
      '',
      `${one}:7\r\n${one}:8\r\n`,
      [
        [leading, 7, 1],
        [leading, 8, 2]
      ]
    ],
    ['small letters', '', one.toLowerCase() + ':7', [[leading, 7, 1]]],
    ['the largest number', '', `${one}:999999999999\r\n`, [[leading, 999_999_999_999, 1]]],
    ['the largest digest', '', `${'F'.repeat(40)}:0`, [[2 ** 52 - 1, 0, 1]]],
    ['lines that lack their prefix', '01234', `${one.slice(5)}:7`, [[leading, 7, 1]]],
    ['nothing', '', '', []]
  ])('%s', (_name, prefix, text, expected) => {
    expect(read(text, prefix)).toEqual(expected)
    for (const pieceBytes of [1, 7, 43]) expect(read(text, prefix, pieceBytes)).toEqual(expected)
  })

  test.each<[string, string, number]>([
    ['too few digits', `${one.slice(1)}:7\n`, 1],
    ['too many digits', `${one}0:7\n`, 1],
    ['no digit', `${one.slice(0, 39)}G:7\n`, 1],
    ['no digit at the start', `${one}:1\nG${one.slice(1)}:7\n`, 2],
    ['no colon', `${one};7\n`, 1],
    ['no number', `${one}:\n`, 1],
    ['a number of thirteen digits', `${one}:1000000000000\n`, 1],
    ['a number with a sign before the digits', `${one}:/\n`, 1],
    ['a number with a colon in it', `${one}:1:1\n`, 1],
    ['a space behind it', `${one}:1 \n`, 1],
    ['nothing in it', `${one}:1\n\n`, 2],
    ['a return in it', `\r\n`, 1],
    ['nothing but a digest at the end', one, 1]
  ])('a line with %s is none', (_name, text, line) => {
    expect(() => read(text)).toThrow(`corpus of breached passwords cannot be read: malformed_line, corpus.txt:${line}`)
    expect(() => read(text, '', 5)).toThrow(`corpus.txt:${line}`)
  })

  test('what has no line end is not gathered beyond the longest line', () => {
    const longest = `${one}:123456789012\r`
    const reader = createLineReader('corpus.txt', '', () => undefined)
    reader.push(Buffer.from(`${one}:1\n${longest}`))
    expect(() => reader.push(Buffer.from('1'))).toThrow('malformed_line, corpus.txt:2')
    const ofRange = createLineReader('01234.txt', '01234', () => undefined)
    ofRange.push(Buffer.from(longest.slice(5)))
    expect(() => ofRange.push(Buffer.from('1'))).toThrow('malformed_line, 01234.txt:1')
  })
})
