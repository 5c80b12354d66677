import type { PasswordText } from '../text/password-text.ts'
import type { Advice, Span } from './pattern.ts'

export interface EquationMatch extends Span {
  /** Digits of both numbers together; 0 for what everybody knows by heart. */
  readonly digits: number
  /** Digits of a result that is not right. */
  readonly wrongDigits: number
}

const SUM = /(?<!\d)(\d{1,3})([-+*x/])(\d{1,3})=(\d{1,6})(?!\d)/gu
const FORMULA = /e=mc[2²]|a[2²]\+b[2²]=c[2²]/gu
const DECIMALS = /(?<!\d)\d[.,]\d{2,}(?!\d)/gu
/** Numbers without end, further than people know them. */
const CONSTANTS = [
  '3.14159265358979323846',
  '2.71828182845904523536',
  '1.61803398874989484820',
  '1.41421356237309504880'
]
const FAMOUS_BITS = 5.5
const OPERATION_BITS = 2
const BITS_PER_DIGIT = Math.log2(10)

/** `2+2=4`, `7x8=56`, and what everybody has learnt: `E=mc2`, `3.14159`. */
export function find({ plain }: PasswordText): EquationMatch[] {
  const sums = [...plain.matchAll(SUM)].map(
    ({ 0: whole, 1: a = '', 2: sign = '', 3: b = '', 4: result = '', index }) => {
      const wrongDigits = resultOf(Number(a), sign, Number(b)) === Number(result) ? 0 : result.length
      return { start: index, end: index + whole.length, digits: a.length + b.length, wrongDigits }
    }
  )
  const constants = [...plain.matchAll(DECIMALS)].filter(({ 0: decimals }) => {
    return CONSTANTS.some((constant) => constant.startsWith(decimals.replace(',', '.')))
  })
  const famous = [...plain.matchAll(FORMULA), ...constants].map(({ 0: whole, index }) => {
    return { start: index, end: index + whole.length, digits: 0, wrongDigits: 0 }
  })
  return [...sums, ...famous]
}

export function price({ digits, wrongDigits }: EquationMatch): number {
  if (digits === 0) return FAMOUS_BITS
  return OPERATION_BITS + (digits + wrongDigits) * BITS_PER_DIGIT
}

export function feedback(): Advice {
  return { kind: 'digits', alone: 'only_digits', among: 'too_short', suggestions: ['add_characters'] }
}

function resultOf(a: number, sign: string, b: number): number {
  if (sign === '+') return a + b
  if (sign === '-') return a - b
  return sign === '/' ? a / b : a * b
}
