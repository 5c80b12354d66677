import type { Segmentation } from './shortest-segmentation.ts'
import { NO_CONTEXT } from '../knowledge/context-facts.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { DIGIT, LETTER, passwordText } from '../text/password-text.ts'
import { segmentPassword } from './segment-password.ts'
import type { ReadablePrefix } from '../text/readable-prefix.ts'
import { withoutLongRepeat } from '../text/without-long-repeat.ts'

/**
 * The guesses that common passwords are within: the 3,000 most used ones, which OWASP ASVS 5.0 6.2.4 asks to refuse, times
 * some 300 ways to write one, which everybody knows (a capital, digits, a year, a symbol, doubled, look-alikes). Eight
 * random characters are a million times further away.
 */
export const COMMON_PASSWORD_GUESSES = 1e6

const COMMON_BITS = Math.log2(COMMON_PASSWORD_GUESSES)
/** Of the strings of a length and alphabet, such as the codes of four digits, at most about one in eight is common. */
const COMMON_SHARE_BITS = 3
/** Of what is read of a long repeat up to 32 periods, of what it is shortened to two at least. */
const LONG_REPEAT_BITS = 5
/** Of each character typed twice, or of two by turns: common passwords have no more than half as many. */
const LONGEST_TAKEN_APART_UNITS = 32
const TAKEN_APART: ReadonlySet<string> = new Set(['stutter', 'interleaving'])
const [DIGITS, LETTERS_OF_A_CASE, SYMBOLS] = [10, 26, 33]

/**
 * Whether a password is one of those that an attacker of anybody's account tries first, whoever the user is: what only
 * the user's own data makes cheap is not common.
 *
 * @param segmentation What the estimate stands on, with the user's own data.
 * @param knowledge With the user's own data or not.
 */
export function isCommonPassword(password: ReadablePrefix, segmentation: Segmentation, knowledge: Knowledge): boolean {
  const text = password.truncated ? withoutLongRepeat(password.whole) : password.text
  if (text === null || text.length === 0) return false
  const own = knowledge.context !== NO_CONTEXT
  const limit = commonBits(text)
  // The user's own data only ever makes a password cheaper, and a long repeat begins as what it is shortened to does.
  const most = password.truncated ? limit + LONG_REPEAT_BITS : limit
  if (segmentation.bits > most && !isListed(segmentation)) return false
  const without = text.length > LONGEST_TAKEN_APART_UNITS ? TAKEN_APART : undefined
  const anybodys =
    own || text !== password.text ? segmentPassword(text, { ...knowledge, context: NO_CONTEXT }, without) : segmentation
  return anybodys.bits <= limit || isListed(anybodys)
}

function isListed({ parts }: Segmentation): boolean {
  return parts.length === 1 && parts[0]?.listed === true
}

function commonBits(text: string): number {
  const { kinds, upper, length } = passwordText(text)
  let [digits, upperCase, lowerCase, symbols] = [0, 0, 0, 0]
  for (let index = 0; index < length; index++) {
    if (kinds[index] === DIGIT) digits = DIGITS
    else if (kinds[index] !== LETTER) symbols = SYMBOLS
    else if (upper[index] === 1) upperCase = LETTERS_OF_A_CASE
    else lowerCase = LETTERS_OF_A_CASE
  }
  return Math.min(COMMON_BITS, length * Math.log2(digits + upperCase + lowerCase + symbols) - COMMON_SHARE_BITS)
}
