import { LETTER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import type { Advice } from './pattern.ts'

const MINIMUM_UNITS = 6
const MINIMUM_BLOCKS = 4
const MAXIMUM_BLOCK_UNITS = 3
const INTERLEAVING_BITS = 3
/** Few characters alternate by chance. */
const [LONGEST_SHORT_UNITS, SHORT_BITS] = [9, 3]

/**
 * The two strings that alternate, letters with something else, in blocks of equal size: `p1a2u3l4`, `az12er34`; null
 * when they do not.
 */
export function find({ kinds, text, length }: PasswordText): readonly [string, string] | null {
  if (length < MINIMUM_UNITS) return null
  const blocks: string[] = []
  let start = 0
  for (let end = 1; end <= length; end++) {
    if (end < length && (kinds[end] === LETTER) === (kinds[start] === LETTER)) continue
    blocks.push(text.slice(start, end))
    start = end
  }
  const [first = '', second = ''] = blocks
  if (blocks.length < MINIMUM_BLOCKS || first.length > MAXIMUM_BLOCK_UNITS || second.length > MAXIMUM_BLOCK_UNITS)
    return null
  const last = blocks.length - 1
  const regular = blocks.every((block, index) => {
    const wanted = (index % 2 === 0 ? first : second).length
    // One of the strings may come to its end before the other.
    return block.length === wanted || index === last
  })
  if (!regular) return null
  const half = (parity: number): string => blocks.filter((_, index) => index % 2 === parity).join('')
  return [half(0), half(1)]
}

/** The bits of both strings, 3 for the idea to interleave them, and 3 more for nine characters or fewer. */
export function price(firstBits: number, secondBits: number, units: number): number {
  return firstBits + secondBits + INTERLEAVING_BITS + (units <= LONGEST_SHORT_UNITS ? SHORT_BITS : 0)
}

export function feedback(): Advice {
  return {
    kind: 'interleaving',
    alone: 'interleaving',
    among: 'interleaving',
    suggestions: ['use_several_words']
  }
}
