import { describe, expect, it } from 'vitest'
import { loadEstimator } from '../../src/strength/index.ts'

const estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })

describe('what everybody knows costs little', () => {
  it.each<[string, readonly string[]]>([
    [
      'each character twice or three times',
      ['Ppaasssswwoorrdd1', 'aazzeerrttyy', 'MMoottddeeppaassssee1!', 'mmmooottt']
    ],
    ['keyboards of other countries', ['Auie,ctsrnm1A', 'bépoèvdl', 'aoeuidhtns', 'Qwertzuiop1', 'yxcvbnm123']],
    ['fingers one key aside, or on the other keyboard', ['Npmkpit1', 'vjpvpmzy12', ';qrseille', 'dpmrom2024']],
    ['full width and mathematical letters', ['Ａｚｅｒｔｙ１２３', '𝐩𝐚𝐬𝐬𝐰𝐨𝐫𝐝', 'ⓜⓞⓣⓓⓔⓟⓐⓢⓢⓔ']],
    ['letters run together', ['cœur', 'Sœurs12', 'BŒUF1', 'Œnologie1', 'Lætitia1']],
    ['sequences of other scripts', ['абвгдежз', 'αβγδεζηθ', 'אבגדהוזח', 'ابتثجحخد', '١٢٣٤٥٦٧٨']],
    ['rows of other keyboards', ['йцукенгш', 'фывапролд', 'ςερτυθιοπ', 'שדגכעיחל', 'شسيبلاتن']],
    [
      'the commonest passwords of other scripts',
      ['пароль', 'Пароль123', 'привет1', 'κωδικος', 'محمد123', 'סיסמה', '密码']
    ]
  ])('%s', (_kind, passwords) => {
    for (const password of passwords)
      expect([password, estimator.estimate(password).score < 2]).toEqual([password, true])
  })

  it.each([
    ['foo bar', 'foo bar foo'],
    ['soleil-lune', 'soleil-lune-soleil'],
    ['xkqz7', 'xkqz7xkqz7!xkqz'],
    ['papillon77', 'papillon77nollipap']
  ])('what comes back is paid once: after %s, %s', (once, again) => {
    // Less than two characters of chance would.
    expect(estimator.estimate(again).guesses / estimator.estimate(once).guesses).toBeLessThan(2 ** 10)
  })

  it('compatibility forms are places of what was typed', () => {
    const { patterns } = estimator.estimate('𝐩𝐚𝐬𝐬𝐰𝐨𝐫𝐝ﬁ1')
    expect(patterns.map(({ start }) => start)[0]).toBe(0)
    expect(patterns.at(-1)?.end).toBe('𝐩𝐚𝐬𝐬𝐰𝐨𝐫𝐝ﬁ1'.length)
  })

  it('random letters of another script stay strong', () => {
    expect(estimator.estimate('шъыгфюзцбл').score).toBeGreaterThanOrEqual(3)
  })
})
