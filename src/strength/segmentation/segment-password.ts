import { commonPasswordFloor } from './common-password-floor.ts'
import * as interleaving from '../patterns/interleaving.ts'
import type { Part } from '../patterns/pattern.ts'
import { PATTERNS, SLIPS } from '../patterns/registry.ts'
import type { RegisteredPattern } from '../patterns/registry.ts'
import * as repeat from '../patterns/repeat.ts'
import * as stutter from '../patterns/stutter.ts'
import { shortestSegmentation } from './shortest-segmentation.ts'
import type { Segmentation } from './shortest-segmentation.ts'
import { compatibilityForm } from '../text/compatibility-form.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { passwordText } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'

/** The idea to write in full width, in mathematical letters or in other characters that stand for plain ones. */
const COMPATIBILITY_BITS = 1
/** What is found within a million guesses is cheap whatever else it may be: to look for slips of ear and hand is work. */
const CHEAP_BITS = 20

/** Symbols that few people choose; `!?!` costs less. */
const UNUSUAL_SYMBOL_BITS = 6.5

const NONE: ReadonlySet<string> = new Set()

/**
 * The shortest segmentation of a password, every pattern considered. Patterns read each unit twice at most: in the whole, and
 * in a half or where it is typed more than once.
 *
 * @param without Names of patterns to leave out, for measuring what each is worth.
 */
export function segmentPassword(text: string, knowledge: Knowledge, without: ReadonlySet<string> = NONE): Segmentation {
  const form = compatibilityForm(text)
  if (form === null) return segmentForm(text, knowledge, without)
  const { bits, parts } = segmentForm(form.text, knowledge, without)
  return { bits: form.digitsAlone ? bits : bits + COMPATIBILITY_BITS, parts: atOrigins(parts, form.origins) }
}

/** Of a character that stands for several, the first part that it is in has it whole. */
function atOrigins(parts: readonly Part[], origins: readonly number[]): Part[] {
  const placed: Part[] = []
  for (const part of parts) {
    const start = placed.at(-1)?.end ?? 0
    const last = origins[part.end - 1] ?? 0
    const end = origins.find((origin) => origin > last) ?? start
    if (end > start) placed.push({ ...part, start, end })
  }
  return placed
}

function segmentForm(text: string, knowledge: Knowledge, without: ReadonlySet<string>): Segmentation {
  const whole = passwordText(text)
  const halves = without.has('interleaving') ? null : interleaving.find(whole)
  const once = new Set([...without, 'stutter'])
  // Nothing typed twice is left when letters alternate with something else.
  const segmentation = segmentWhole(whole, knowledge, halves === null ? without : once)
  if (halves === null) return segmentation
  const [first, second] = halves.map((half) => segmentWhole(passwordText(half), knowledge, once))
  // What is nothing when it is taken apart alternates by chance.
  if ([first, second].some((half) => half?.parts.some(isChance) === true)) return segmentation
  const bits = interleaving.price(first?.bits ?? 0, second?.bits ?? 0, text.length)
  if (bits >= segmentation.bits) return segmentation
  const part: Part = {
    start: 0,
    end: text.length,
    pattern: 'interleaving',
    shape: 'keys',
    bits,
    listed: false,
    aloneBits: 0,
    feedback: interleaving.feedback
  }
  return { bits, parts: [part] }
}

function isChance({ pattern, bits }: Part): boolean {
  return pattern === 'unknown' || (pattern === 'symbol-run' && bits >= UNUSUAL_SYMBOL_BITS)
}

function segmentWhole(text: PasswordText, knowledge: Knowledge, without: ReadonlySet<string>): Segmentation {
  const parts = partsOf(PATTERNS, text, knowledge, without)
  if (!without.has('stutter')) parts.push(...stutters(text, knowledge, without))
  const segmentation = segmentParts(parts, text, knowledge, without)
  if (segmentation.bits <= CHEAP_BITS) return segmentation
  const slips = partsOf(SLIPS, text, knowledge, without)
  return slips.length === 0 ? segmentation : segmentParts([...parts, ...slips], text, knowledge, without)
}

function segmentParts(
  parts: readonly Part[],
  text: PasswordText,
  knowledge: Knowledge,
  without: ReadonlySet<string>
): Segmentation {
  const partsByStart = placeParts(parts, text, knowledge, without)
  const segmentation = shortestSegmentation(text, knowledge.letters, partsByStart, 0, text.length)
  return identified(commonPasswordFloor(segmentation, text, partsByStart[0] ?? []), partsByStart[0] ?? [], text.length)
}

/** A telephone number that costs less as a row of digits is told as a telephone number, at the lower price. */
function identified(segmentation: Segmentation, fromStart: readonly Part[], length: number): Segmentation {
  if (segmentation.parts.length === 1) return segmentation
  const identifier = fromStart.find((part) => part.end === length && part.shape === 'identifier')
  return identifier === undefined ? segmentation : { ...segmentation, parts: [identifier] }
}

function partsOf(
  patterns: readonly RegisteredPattern[],
  text: PasswordText,
  knowledge: Knowledge,
  without: ReadonlySet<string>
): Part[] {
  const parts: Part[] = []
  for (const pattern of patterns) {
    if (!without.has(pattern.name)) pattern.addParts(text, knowledge, parts)
  }
  return parts
}

function placeParts(
  parts: readonly Part[],
  text: PasswordText,
  knowledge: Knowledge,
  without: ReadonlySet<string>
): Part[][] {
  const partsByStart = cheapestByStart(parts, text.length)
  if (!without.has('repeat')) addRepeats(text, knowledge, partsByStart)
  return partsByStart
}

/** What is typed once is read like a password of its own, but for stutters and slips. */
function stutters(text: PasswordText, knowledge: Knowledge, without: ReadonlySet<string>): Part[] {
  return stutter.find(text).map((match) => {
    const once = passwordText(match.once)
    const partsByStart = placeParts(partsOf(PATTERNS, once, knowledge, without), once, knowledge, without)
    const { bits } = shortestSegmentation(once, knowledge.letters, partsByStart, 0, once.length)
    return {
      start: match.start,
      end: match.end,
      pattern: 'stutter',
      shape: 'word',
      bits: stutter.price(match, bits),
      listed: false,
      aloneBits: 0,
      feedback: stutter.feedback
    }
  })
}

/**
 * Of the parts that cover the same stretch in the same shape only the cheapest can ever be in the shortest segmentation. Those
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
    const unit = shortestSegmentation(text, letters, partsByStart, match.start, match.start + match.period)
    partsByStart[match.start]?.push({
      start: match.start,
      end: match.end,
      pattern: 'repeat',
      shape: 'word',
      bits: repeat.price(match, unit.bits),
      listed: false,
      aloneBits: 0,
      feedback: () => repeat.feedback(match)
    })
  }
}
