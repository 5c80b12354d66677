import { fc, test } from '@fast-check/vitest'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  checkPassword,
  judgePassword,
  listRequirements,
  servicePublic,
  type AccountSecurityPolicy,
  type Estimator,
  type PolicyIssue
} from '../../src/index.ts'
import { requirementStatus } from '../../src/policy/verdict/requirement-status.ts'
import { loadEstimator } from '../../src/strength/index.ts'

const limited = (maximumCharacters: number, maximumBytes: number): AccountSecurityPolicy => ({
  ...servicePublic,
  password: { ...servicePublic.password, maximumCharacters, maximumBytes }
})
const largest = limited(4_096, 16_384)

const tooLong = (maximumCharacters: number, actualCharacters: number) => [
  { code: 'too_long', params: { maximumCharacters, actualCharacters } }
]
const tooManyMarks = [{ code: 'too_many_marks', params: { maximumMarks: 30 } }]

describe('a password beyond a limit is refused for that alone', () => {
  it.each([
    ['one character too many', 'a'.repeat(257), servicePublic, tooLong(256, 257)],
    ['in characters, not in bytes, where it is both', 'é'.repeat(1_025), servicePublic, tooLong(256, 1_025)],
    [
      'in bytes where only they are too many',
      '😀'.repeat(11),
      limited(20, 40),
      [{ code: 'too_many_bytes', params: { maximumBytes: 40 } }]
    ],
    ['a run of digits between letters', `a${'1'.repeat(32_766)}a`, largest, tooLong(4_096, 4_097)],
    ['what NFKD makes four times as long', `a${'\u2057'.repeat(16_384)}a`, largest, tooLong(4_096, 4_097)],
    ['ten million characters', 'Aa1'.repeat(3_500_000), servicePublic, tooLong(256, 4_097)],
    ['as many units as 4,096 characters have at most', 'a'.repeat(24_576), largest, tooLong(4_096, 4_097)],
    ['marks that nobody looks at', `${'a'.repeat(24_577)}${'\u0301'.repeat(31)}`, largest, tooLong(4_096, 4_097)],
    ['two runs of marks', `a${'\u0301'.repeat(12_000)}${'\u0323'.repeat(12_000)}`, largest, tooManyMarks],
    ['31 marks, and otherwise a good password', `Violon-giraffe-2${'\u0301'.repeat(31)}`, servicePublic, tooManyMarks]
  ])('%s', (_name, password, policy, expected) => {
    expect(checkPassword(password, policy, ['a', '1111', password.slice(0, 300)])).toEqual(expected)
  })

  it.each([
    ['256 characters', `Aa1${'ŵ'.repeat(253)}`, servicePublic],
    ['30 marks', `Violon-giraffe-2${'\u0301'.repeat(30)}`, servicePublic],
    ['bytes to the last', `Aa1-😀😀😀`, limited(20, 16)]
  ])('%s are within it', (_name, password, policy) => {
    expect(checkPassword(password, policy).filter(({ code }) => code !== 'too_short')).toEqual([])
  })
})

describe('requirementStatus', () => {
  it('of a password that no rule read nothing but its length is known', () => {
    const statuses = listRequirements(servicePublic).map((requirement) => [
      requirement.code,
      requirementStatus(requirement, checkPassword('a'.repeat(257), servicePublic))
    ])
    expect(statuses).toContainEqual(['too_long', 'unmet'])
    expect(statuses.filter(([code, status]) => code !== 'too_long' && status !== 'unknown')).toEqual([])
  })

  it.each<[issue: PolicyIssue, status: string]>([
    [{ code: 'too_long', params: { maximumCharacters: 256, actualCharacters: 257 } }, 'unknown'],
    [{ code: 'too_many_bytes', params: { maximumBytes: 40 } }, 'unknown'],
    [{ code: 'too_many_marks', params: { maximumMarks: 30 } }, 'unknown'],
    [{ code: 'missing_digit', params: {} }, 'unmet'],
    [{ code: 'missing_upper', params: {} }, 'met']
  ])('of a digit where the issue is %j: %s', (issue, status) => {
    expect(requirementStatus({ code: 'missing_digit', params: {} }, [issue])).toBe(status)
  })
})

describe('judged with the strength', () => {
  let estimator: Estimator
  beforeAll(async () => {
    estimator = await loadEstimator({ referenceYear: 2026 })
  })

  it.each(['a'.repeat(257), `a${'\u0301'.repeat(31)}`, '1'.repeat(100_000)])(
    'nothing is said of how guessable it is: row %#',
    (password) => {
      const { accepted, issues } = judgePassword(password, servicePublic, [], estimator)
      expect(accepted).toBe(false)
      expect(issues).toEqual(checkPassword(password, servicePublic))
      expect(issues).toHaveLength(1)
    }
  )
})

describe('spellings of one text', () => {
  const part = fc.constantFrom('a', 'é', 'ΐ', 'ᾂ', 'Å', '한', '\u{16126}', '\u{2f800}', '1', '😀')
  const nearLimit = fc
    .array(part, { minLength: 1, maxLength: 4 })
    .chain((parts) =>
      fc.integer({ min: 1, max: 3 * 4_096 }).map((count) => parts.join('').repeat(Math.ceil(count / parts.length)))
    )
  test.prop([nearLimit, fc.constantFrom(servicePublic, largest, limited(40, 60), limited(4_096, 4_096))], {
    numRuns: 60
  })('that are canonically equivalent get the same issues near every limit', (text, policy) => {
    const issues = checkPassword(text, policy)
    expect(checkPassword(text.normalize('NFD'), policy)).toEqual(issues)
    expect(checkPassword(text.normalize('NFC'), policy)).toEqual(issues)
  })
})

/** UTF-16 units that are normalised while a password is checked. */
const normalized = (password: string, context: readonly string[] = []): number => {
  const spy = vi.spyOn(String.prototype, 'normalize')
  checkPassword(password, largest, context)
  const units = spy.mock.contexts.reduce<number>((sum, text) => sum + String(text).length, 0)
  vi.restoreAllMocks()
  return units
}

describe('the work', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it.each([
    ['letters', 'é'],
    ['digits', '1'],
    ['what decomposes into many', '\ufdfa'],
    ['marks', 'e\u0323\u0301'],
    ['endless marks', '\u0301\u0323']
  ])('is none on what is too long for any policy: %s', (_name, unit) => {
    expect(normalized(unit.repeat(1_000_000))).toBe(0)
  })

  it('is none but on short pieces where marks are endless', () => {
    expect(normalized(`a${'\u0301\u0323'.repeat(12_000)}`)).toBeLessThan(100)
  })

  const kinds = ['é', '1', '\ufdfa', '\u2057', '각', '@-', `e${'\u0301\u0323'.repeat(15)}`]
  it.each(kinds)('grows with what is read: %j', (unit) => {
    const [half, whole] = [2_000, 4_000].map((count) => Array.from(unit.repeat(count)).slice(0, count).join(''))
    const values = (count: number): string[] =>
      Array.from({ length: count }, (_, index) => unit.repeat(256).slice(index))
    expect(normalized(whole ?? '')).toBeLessThanOrEqual(2.1 * normalized(half ?? '') + 200)
    expect(normalized('Violon', values(64))).toBeLessThanOrEqual(2.1 * normalized('Violon', values(32)) + 200)
    expect(normalized('Violon', values(10_000))).toBe(normalized('Violon', values(64)))
    // Of each value no more than 6 units for each of 256 characters is taken into NFC, and that into NFKD.
    expect(normalized('Violon', [unit.repeat(100_000)])).toBeLessThan(2 * 6 * 256 + 200)
  })
})
