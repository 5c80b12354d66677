import { expect, test } from 'vitest'
import { withoutLongRepeat } from '../../../src/strength/text/without-long-repeat.ts'

const odd = Array.from({ length: 70 }, (_, at) => String.fromCharCode(0x4e00 + at * at)).join('')
const half = odd.slice(0, 32)
const more = odd.slice(0, 33)

// By whole periods, to at most 64 units; what stays is two periods at least.
test.each<readonly [title: string, text: string | null, short: string | null]>([
  ['nothing to read', null, null],
  ['one character', 'a'.repeat(65), 'a'.repeat(64)],
  ['one character, longer', 'a'.repeat(300), 'a'.repeat(64)],
  ['two characters', 'ab'.repeat(33), 'ab'.repeat(32)],
  ['two characters, and an odd excess', `x${'ab'.repeat(32)}`, `x${'ab'.repeat(31)}`],
  ['with something before and behind', `x${'ab'.repeat(40)}yz`, `x${'ab'.repeat(30)}yz`],
  ['a period of 32', half.repeat(3), half.repeat(2)],
  ['a period of 33', more.repeat(3), null],
  ['three times no more than two are left', `${half}${half}${half.slice(0, 31)}`, null],
  ['no repeat', odd, null],
  ['a repeat that is too short to suffice', `${odd}aaaa`, null]
])('%s', (_title, text, short) => expect(withoutLongRepeat(text)).toBe(short))
