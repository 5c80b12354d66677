import { test as property, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { StreamEncoder } from '../../../scripts/strength-data/stream-encoder.ts'
import { SymbolCounter } from '../../../scripts/strength-data/symbol-counter.ts'
import { Frequencies } from '../../../src/strength/knowledge/coding/frequencies.ts'
import { codeNumber, NUMBER_LENGTHS } from '../../../src/strength/knowledge/coding/number-code.ts'
import { StreamDecoder } from '../../../src/strength/knowledge/coding/stream-decoder.ts'
import type { SymbolCoder } from '../../../src/strength/knowledge/coding/symbol-coder.ts'

const [CONTEXTS, SYMBOLS, PART_BITS] = [4, 40, 10]
const LARGEST = 2 ** 24 - 1

/** What is told of the frequencies that some coding uses, and then the stream of it. */
function written(symbols: number, code: (coder: SymbolCoder, frequencies: Frequencies) => void): [Frequencies, string] {
  const counter = new SymbolCounter()
  const counted = new Frequencies('', CONTEXTS, symbols, PART_BITS)
  code(counter, counted)
  const frequencies = new Frequencies(counter.told(counted), CONTEXTS, symbols, PART_BITS)
  const encoder = new StreamEncoder()
  code(encoder, frequencies)
  return [frequencies, encoder.end()]
}

/** What is read of numbers that were written. */
function readBack(numbers: readonly number[]): number[] {
  const [frequencies, stream] = written(NUMBER_LENGTHS, (coder, lengths) => {
    for (const number of numbers) codeNumber(coder, lengths, 0, number)
  })
  const decoder = new StreamDecoder(stream)
  return numbers.map(() => codeNumber(decoder, frequencies, 0, 0))
}

/** How many parts of a context each symbol has. */
function partsOf(frequencies: Frequencies, context: number): number[] {
  const parts = 2 ** frequencies.partBits
  const ofContext = frequencies.symbolOfPart.subarray(context * parts, (context + 1) * parts)
  return Array.from({ length: frequencies.symbols }, (_, symbol) => ofContext.filter((of) => of === symbol).length)
}

describe('a stream', () => {
  property.prop([fc.array(fc.tuple(fc.nat(CONTEXTS - 1), fc.nat(SYMBOLS - 1)))])(
    'reads the symbols of each context as written',
    (symbols) => {
      const [frequencies, stream] = written(SYMBOLS, (coder, ofCoder) => {
        for (const [context, symbol] of symbols) coder.symbol(ofCoder, context, symbol)
      })
      const decoder = new StreamDecoder(stream)
      expect(symbols.map(([context]) => decoder.symbol(frequencies, context, 0))).toEqual(
        symbols.map(([, symbol]) => symbol)
      )
    }
  )

  property.prop([fc.array(fc.nat(24).chain((count) => fc.tuple(fc.constant(count), fc.nat(2 ** count - 1))))])(
    'reads numbers of so many bits as written',
    (pairs) => {
      const encoder = new StreamEncoder()
      for (const [count, value] of pairs) encoder.bits(count, value)
      const decoder = new StreamDecoder(encoder.end())
      expect(pairs.map(([count]) => decoder.bits(count, 0))).toEqual(pairs.map(([, value]) => value))
    }
  )

  test.each([-1, 4])('refuses %i as a number of 2 bits', (value) => {
    expect(() => new StreamEncoder().bits(2, value)).toThrow(new RangeError(`${value} has not 2 bits`))
  })

  test('refuses a symbol whose frequency was not told', () => {
    expect(() => new StreamEncoder().symbol(new Frequencies('BA.B', 2, 3, PART_BITS), 0, 1)).toThrow(
      new RangeError('the frequency of 1 in context 0 is missing')
    )
  })

  test('takes a tenth of the room for symbols that are nearly always the same', () => {
    const [, stream] = written(2, (coder, frequencies) => {
      for (let index = 0; index < 6000; index++) coder.symbol(frequencies, 0, index % 500 === 0 ? 1 : 0)
    })
    expect(stream.length).toBeLessThan(100)
  })

  test('of nothing is read to its end: the state never becomes less than it must be', () => {
    const decoder = new StreamDecoder('')
    const frequencies = new Frequencies('BB', 1, 2, PART_BITS)
    const read = Array.from({ length: 100 }, () => decoder.symbol(frequencies, 0, 0) + decoder.bits(24, 0))
    expect(read).toHaveLength(100)
  })
})

describe('frequencies', () => {
  test('share the parts by what their digits weigh: 2, 3, 4, 6, 8, 12, 16', () => {
    expect(partsOf(new Frequencies('BCDEFGH', 1, 7, 12), 0)).toEqual([161, 241, 322, 482, 643, 963, 1284])
  })

  test('give a part to each symbol that has a weight, however small, and none to the others', () => {
    expect(partsOf(new Frequencies('BA-', 1, 4, 4), 0)).toEqual([1, 0, 15, 0])
  })

  test('give all parts to the first symbol where nothing is told', () => {
    expect([0, 1, 2].map((context) => partsOf(new Frequencies('.AB', 3, 2, 4), context))).toEqual([
      [16, 0],
      [0, 16],
      [16, 0]
    ])
  })

  test('are told by the nearest digit, up to the last symbol that occurs', () => {
    const counter = new SymbolCounter()
    const frequencies = new Frequencies('', 3, 5, PART_BITS)
    const counts = [[1, 0, 2, 5], [], [0, 70]]
    counts.forEach((ofContext, context) => {
      ofContext.forEach((count, symbol) => {
        for (let seen = 0; seen < count; seen++) counter.symbol(frequencies, context, symbol)
      })
    })
    expect(counter.told(frequencies)).toBe('BADF..AN')
  })
})

describe('a number', () => {
  property.prop([fc.array(fc.integer({ min: 1, max: LARGEST }))])('is read as written', (numbers) => {
    expect(readBack(numbers)).toEqual(numbers)
  })

  test('is read at the bounds of each length', () => {
    const bounds = Array.from({ length: 24 }, (_, length) => [2 ** length, 2 ** (length + 1) - 1]).flat()
    expect(readBack(bounds)).toEqual(bounds)
  })
})
