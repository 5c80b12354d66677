import { expect, test } from 'vitest'
import { compatibilityForm } from '../../../src/strength/text/compatibility-form.ts'

test.each<readonly [text: string, plain: string | null, origins: readonly number[]]>([
  ['soleil', null, []],
  ['é', null, []],
  ['', null, []],
  ['Ａｂ１', 'Ab1', [0, 1, 2, 3]],
  ['a№b', 'aNob', [0, 1, 1, 2, 3]],
  ['𝐬𝐨x', 'sox', [0, 2, 4, 5]],
  ['№№', 'NoNo', [0, 0, 1, 1, 2]],
  ['cœurs', 'coeurs', [0, 1, 1, 2, 3, 4, 5]],
  ['Œdème', 'Oedème', [0, 0, 1, 2, 3, 4, 5]],
  ['tænia', 'taenia', [0, 1, 1, 2, 3, 4, 5]],
  ['Ægipan', 'Aegipan', [0, 0, 1, 2, 3, 4, 5, 6]],
  ['BŒUF', 'BOEUF', [0, 1, 1, 2, 3, 4]],
  ['ＡŒ', 'AOE', [0, 1, 1, 2]],
  // More than twice as long: as it stands.
  ['℡', null, []],
  ['℡a', 'TELa', [0, 0, 0, 1, 2]],
  ['ﷺ', null, []],
  // Keys, which would become a space and a mark, and another letter.
  ['AZERTYUIOP¨£', null, []],
  ['µ´¸', null, []],
  ['¨Ａ', '¨A', [0, 1, 2]],
  // What is read has 64 units, of whole characters.
  ['ﬁ'.repeat(32), 'fi'.repeat(32), [...pairs(32), 32]],
  ['ﬁ'.repeat(33), 'fi'.repeat(32), [...pairs(32), 32]],
  [`aﬁ${'ﬁ'.repeat(31)}b`, `a${'fi'.repeat(31)}`, [0, ...pairs(31).map((at) => at + 1), 32]]
])('%s', (text, plain, origins) => {
  const form = compatibilityForm(text)
  expect(form === null ? null : [form.text, form.origins]).toEqual(plain === null ? null : [plain, origins])
})

test.each([
  ['７３', true],
  ['a𝟕３', true],
  ['ａ7', false],
  ['７ﬁ', false],
  ['²', false]
])('of %s, digits alone are replaced: %j', (text, expected) => {
  expect(compatibilityForm(text)?.digitsAlone).toBe(expected)
})

/** The origins of the units of ligatures of two letters. */
function pairs(ligatures: number): number[] {
  return Array.from({ length: 2 * ligatures }, (_, unit) => unit >> 1)
}
