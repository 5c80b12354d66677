import { describe, expect, it } from 'vitest'
import { loadEstimator } from '../../src/strength/index.ts'

const estimator = await loadEstimator({ referenceYear: 2026 })

describe('signs between the letters of personal data', () => {
  it.each([
    ['D*u*p*o*n*t99', ['Dupont']],
    ['D-u-p-o-n-t-1985!', ['Dupont']],
    ['D!u!p!o!n!t99', ['Dupont']],
    ['D@u@p@0@n@t99', ['Dupont']],
    ['D.@.n.!.e.l99', ['Daniel']],
    ['99t*n*o*p*u*D', ['Dupont']],
    ['D·u·p·o·n·t99', ['Dupont']],
    ['D😀u😀p😀o😀n😀t99', ['Dupont']],
    ['J**D**u**p**o**n**t', ['jean.dupont@exemple.fr', 'Jean Dupont']],
    ['C_e\u0301_l_i_n_e_99', ['Céline']],
    ['0-6-3-9-9-8-0-4-9-8', ['06 39 98 04 98']]
  ])('hide nothing: %s with %j', (password, context) => {
    const { score, warning } = estimator.estimate(password, context)
    expect(warning).toBe('personal_data')
    expect(score).toBeLessThanOrEqual(1)
  })

  it('cost a little more than none', () => {
    const [spaced, plain] = ['D*u*p*o*n*t99', 'Dupont99'].map((password) => estimator.estimate(password, ['Dupont']))
    expect(spaced?.guesses).toBeGreaterThan(plain?.guesses ?? Infinity)
  })
})
