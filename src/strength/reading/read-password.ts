import { afterTheList } from './after-the-list.ts'
import * as interleaving from '../patterns/interleaving.ts'
import type { Part } from '../patterns/pattern.ts'
import { PATTERNS } from '../patterns/registry.ts'
import * as repeat from '../patterns/repeat.ts'
import { cheapestReading } from './cheapest-reading.ts'
import type { Reading } from './cheapest-reading.ts'
import type { Knowledge } from './knowledge.ts'
import { passwordText } from './password-text.ts'
import type { PasswordText } from './password-text.ts'

/**
 * The cheapest reading of a password, every pattern considered.
 *
 * @param without Names of patterns to leave out, for measuring what each is worth.
 */
export function readPassword(text: string, knowledge: Knowledge, without?: ReadonlySet<string>): Reading {
  const whole = passwordText(text)
  const reading = readWhole(whole, knowledge, without)
  const halves = without?.has('interleaving') === true ? null : interleaving.find(whole)
  if (halves === null) return reading
  const [first, second] = halves.map((half) => readWhole(passwordText(half), knowledge, without).bits)
  const bits = interleaving.price(first ?? 0, second ?? 0)
  if (bits >= reading.bits) return reading
  const part: Part = {
    start: 0,
    end: text.length,
    pattern: 'interleaving',
    shape: 'keys',
    bits,
    listed: false,
    aloneBits: 0,
    say: interleaving.say
  }
  return { bits, parts: [part] }
}

function readWhole(text: PasswordText, knowledge: Knowledge, without?: ReadonlySet<string>): Reading {
  const parts: Part[] = []
  for (const pattern of PATTERNS) {
    if (without?.has(pattern.name) !== true) pattern.addParts(text, knowledge, parts)
  }
  const partsByStart = cheapestByStart(parts, text.length)
  if (without?.has('repeat') !== true) addRepeats(text, knowledge, partsByStart)
  const reading = cheapestReading(text, knowledge.letters, partsByStart, 0, text.length)
  return afterTheList(reading, text, partsByStart[0] ?? [])
}

/**
 * Of the parts that cover the same stretch in the same shape only the cheapest can ever be in the cheapest reading. Those
 * that are the whole password all stay: it may be a listed one.
 */
function cheapestByStart(parts: readonly Part[], length: number): Part[][] {
  const byStart: Part[][] = Array.from({ length }, () => [])
  for (const part of parts) {
    const rivals = byStart[part.start] ?? []
    const whole = part.start === 0 && part.end === length
    const known = whole ? -1 : rivals.findIndex((rival) => rival.end === part.end && rival.shape === part.shape)
    const rival = rivals[known]
    if (rival === undefined) rivals.push(part)
    else if (part.bits < rival.bits) rivals[known] = part
  }
  return byStart
}

/** Shorter periods first, so that a repetition inside what is repeated is known when its price is asked. */
function addRepeats(text: PasswordText, { letters }: Knowledge, partsByStart: readonly Part[][]): void {
  for (const match of repeat.find(text)) {
    const unit = cheapestReading(text, letters, partsByStart, match.start, match.start + match.period)
    partsByStart[match.start]?.push({
      start: match.start,
      end: match.end,
      pattern: 'repeat',
      shape: 'word',
      bits: repeat.price(match, unit.bits),
      listed: false,
      aloneBits: 0,
      say: () => repeat.say(match)
    })
  }
}
