import type { PasswordText } from '../text/password-text.ts'
import type { Advice, Span } from './pattern.ts'

export interface StutterMatch extends Span {
  /** How often each character is typed. */
  readonly times: number
  /** What is left when each is typed once. */
  readonly once: string
}

const MOST_TIMES = 3
const MINIMUM_CHARACTERS = 3
const STUTTER_BITS = 2

/**
 * At least three characters, each typed twice or three times: `Ppaasssswwoorrdd`. Each is read like a password of its own, so
 * the longest come first, and all together are no longer than the password.
 */
export function find({ folded, text, length }: PasswordText): StutterMatch[] {
  const matches: StutterMatch[] = []
  for (let times = MOST_TIMES; times >= 2; times--) {
    const isGroup = (at: number): boolean => {
      if (at < 0 || at + times > length) return false
      for (let index = at + 1; index < at + times; index++) if (folded[index] !== folded[at]) return false
      return true
    }
    for (let start = 0; start + times * MINIMUM_CHARACTERS <= length; start++) {
      if (isGroup(start - times)) continue
      let end = start
      let changes = false
      for (; isGroup(end); end += times) changes ||= folded[end] !== folded[start]
      if (end - start < times * MINIMUM_CHARACTERS || !changes) continue
      let once = ''
      for (let index = start; index < end; index += times) once += text.charAt(index)
      matches.push({ start, end, times, once })
    }
  }
  let units = 0
  return matches
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .filter(({ start, end }) => {
      units += end - start
      return units <= length
    })
}

export function price({ times }: StutterMatch, bitsOfOnce: number): number {
  return bitsOfOnce + STUTTER_BITS + (times - 2)
}

export function feedback(): Advice {
  return { kind: 'repeat', alone: 'repeated_character', among: 'repeated_character', suggestions: ['avoid_repeats'] }
}
