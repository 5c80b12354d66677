import type { Part } from '../../../src/strength/patterns/pattern.ts'

/** A word of 5 bits from `start` to `end`, but for what is told of it. */
export function madePart(start: number, end: number, told: Partial<Part> = {}): Part {
  return {
    start,
    end,
    pattern: 'dictionary-word',
    shape: 'word',
    bits: 5,
    listed: false,
    aloneBits: 0,
    feedback: () => ({ kind: 'word', alone: 'single_word', among: 'word_with_tail', suggestions: [] }),
    ...told
  }
}
