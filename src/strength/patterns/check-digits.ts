/** ISO/IEC 7812-1 annex B, of cards and companies: the sum of the digits, every second from the right doubled, ends in 0. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index])
    const value = index % 2 === 0 ? digit : digit * 2
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

/** ISO/IEC 15420, of articles and of insured people in Switzerland: weights 1 and 3 by turns, and the sum ends in 0. */
export function passesEan13(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) sum += Number(digits[index]) * (index % 2 === 0 ? 1 : 3)
  return sum % 10 === 0
}

/** Of people and companies in Belgium: the last two digits are 97 less the remainder of the others by 97. */
export function passesModulo97(digits: string): boolean {
  return 97 - (Number(digits.slice(0, -2)) % 97) === Number(digits.slice(-2))
}
