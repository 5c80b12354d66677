import { expect, test } from 'vitest'
import { foldUnit } from '../../../src/strength/text/fold-unit.ts'

test.each([
  ['é', 'e', 0],
  ['É', 'e', 1],
  ['ÿ', 'y', 0],
  ['œ', 'œ', 0],
  ['Œ', 'œ', 1],
  ['ß', 'ß', 0],
  ['Ж', 'ж', 1],
  ['ё', 'е', 0],
  ['Й', 'й', 1],
  ['й', 'й', 0],
  ['ї', 'ї', 0],
  ['Σ', 'σ', 1],
  ['京', '京', 0],
  ['€', '€', 0],
  ['’', "'", 0],
  ['‘', "'", 0],
  ['–', '-', 0],
  ['—', '-', 0],
  ['\u00a0', ' ', 0],
  ['\u202f', ' ', 0],
  ['٠', '0', 0],
  ['٥', '5', 0],
  ['٩', '9', 0],
  ['०', '0', 0],
  ['९', '9', 0],
  ['９', '9', 0],
  ['Ⅸ', 'ⅸ', 1]
])('%s is %s, upper case %d', (character, plain, upper) => {
  expect(foldUnit(character.charCodeAt(0))).toEqual({ unit: plain.charCodeAt(0), upper })
})
