import { describe, expect, test } from 'vitest'
import { LONGEST_ENDING, WORD_ENDINGS } from '../../../src/strength/knowledge/word-endings.ts'

const pairs = [...WORD_ENDINGS].flatMap(([ending, bases]) => bases.map((base) => [base, ending] as const))

/** Whether a word is made from another. */
function makes(base: string, form: string): boolean {
  return pairs.some(([end, other]) => {
    return base.endsWith(end) && form === base.slice(0, base.length - end.length) + other
  })
}

describe('what French makes of a word', () => {
  test.each<readonly [word: string, ...forms: string[]]>([
    ['gravillon', 'gravillonner', 'gravillonnage'],
    ['passion', 'passionnel', 'passionnellement'],
    ['creation', 'creationniste', 'createur', 'creatif'],
    ['convention', 'conventionnalite'],
    ['falsifier', 'falsifiable', 'falsifiabilite', 'falsification'],
    ['arroser', 'arrosoir', 'arroserait', 'arrosassions'],
    ['indiquer', 'indication', 'indicateur'],
    ['finir', 'finissons', 'finissage'],
    ['semence', 'sementiel'],
    ['substance', 'substanciel'],
    ['cirrhose', 'cirrhotique'],
    ['probleme', 'problematique'],
    ['vertueux', 'vertuosite'],
    ['psychologie', 'psychologue', 'psychologique'],
    ['photographie', 'photographe', 'photographique'],
    ['anguille', 'anguilliforme'],
    ['chataigne', 'chataigneraie'],
    ['brillant', 'brillantissime'],
    ['electorat', 'electorats'],
    ['inspecteur', 'inspection', 'inspectorat'],
    ['turc', 'turque']
  ])('%s', (word, ...forms) => {
    expect(forms.filter((form) => !makes(word, form))).toEqual([])
  })
})

test('an ending is told once: where letters stay, by the ending without them', () => {
  const told = new Set(pairs.map(([base, ending]) => `${base} ${ending}`))
  expect(told.size).toBe(pairs.length)
  const twice = pairs.filter(([base, ending]) => {
    for (let same = 1; same <= base.length && base.slice(0, same) === ending.slice(0, same); same++) {
      if (told.has(`${base.slice(same)} ${ending.slice(same)}`)) return true
    }
    return false
  })
  expect(twice).toEqual([])
})

test('no ending is longer than what is looked for', () => {
  expect(Math.max(...pairs.map(([, ending]) => ending.length))).toBe(LONGEST_ENDING)
  expect(LONGEST_ENDING).toBe(12)
})
