import { describe, expect, it } from 'vitest'
import { checkPassword, servicePublic } from '../../../src/index.ts'

/** The share of the password that the personal data covers, when it is refused for it. */
function sharesOf(password: string, context: readonly string[], refusedShare = 0.5): readonly number[] {
  const policy = { ...servicePublic, password: { ...servicePublic.password, personalData: { refusedShare } } }
  return checkPassword(password, policy, context).flatMap((issue) =>
    issue.code === 'personal_data' ? [issue.params.coveredShare] : []
  )
}

describe('signs between letters hide nothing', () => {
  it.each([
    ['D*u*p*o*n*t99', ['Dupont'], 0.85],
    ['D-u-p-o-n-t99', ['Dupont'], 0.85],
    ['D u p o n t99', ['Dupont'], 0.85],
    ['D·u·p·o·n·t99', ['Dupont'], 0.85],
    ['D😀u😀p😀o😀n😀t99', ['Dupont'], 0.85],
    ['D\u200bu\u200bp\u200bo\u200bn\u200bt99', ['Dupont'], 0.85],
    ['D!u!p!o!n!t99', ['Dupont'], 0.85],
    ['D@u@p@0@n@t99', ['Dupont'], 0.85],
    ['D--u--p--o--n--t', ['Dupont'], 1],
    ['99t*n*o*p*u*D', ['Dupont'], 0.85],
    ['J e a n D u p 0 n t1', ['Jean Dupont'], 0.95],
    ['Jean***Dupont', ['Dupont'], 0.46],
    ['Violon***Dupont***giraffe', ['Dupont'], 0.24]
  ] as const)('%s with %j: %d', (password, context, share) => {
    expect(sharesOf(password, context, 0.01)).toEqual([share])
    expect(sharesOf(password, context)).toEqual(share < 0.5 ? [] : [share])
  })
})

const others = (count: number): string[] => Array.from({ length: count }, (_, index) => `valeur${index}`)

describe('what is read of the user’s own data', () => {
  it.each([
    ['the 64th value', 'Zorblax1', [...others(63), 'Zorblax'], true],
    ['not the 65th', 'Zorblax1', [...others(64), 'Zorblax'], false],
    ['the 256th character', 'Zoé1', [`${'-'.repeat(253)}Zoé`], true],
    ['not the 257th', 'Zoé1', [`${'-'.repeat(254)}Zoé`], false],
    ['the 256th character, composed or not', 'Zoé1', [`${'e\u0301-'.repeat(126)}-Zoe\u0301`], true],
    ['not the 257th, composed or not', 'Zoé1', [`${'e\u0301-'.repeat(127)}Zoe\u0301`], false],
    ['a piece of 3 letters', 'Zoé1', ['Zoé'], true],
    ['not one of 2', 'Li12', ['Li'], false],
    ['256 units of what folding makes longer', 'Zoé1', [`${'㎏'.repeat(126)}-Zoé`], true],
    ['not the 257th', 'Zoé1', [`${'㎏'.repeat(126)}--Zoé`], false],
    ['what is text, and nothing else', 'Zorblax1', [42, null, 'Zorblax'] as unknown as string[], true],
    ['a name after endless marks of the one before', 'Zorblax1', [`a${'\u0301\u0323'.repeat(100)} Zorblax`], true]
  ] as const)('%s', (_name, password, context, expected) => {
    expect(sharesOf(password, context).length > 0).toBe(expected)
  })
})
