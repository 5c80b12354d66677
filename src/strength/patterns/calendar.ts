/** Alone, a year is one of a life: of a birth, of an event, the current one. */
const FIRST_YEAR = 1900
/** With a day and a month it may be one of history: 14/07/1789. */
const FIRST_DATED_YEAR = 1000
const YEARS_AHEAD = 15
/** An attacker tries about so many years around now before those further away. */
const MINIMUM_YEAR_SPACE = 32
/** But first the year in which a password was chosen, and those beside it: most passwords are a few years old. */
const RECENT_YEARS = 3
const RECENT_YEAR_SPACE = 12

/** Bits of a year: 3.6 up to 3 years from the reference year, 5 up to 32, then log2 of the distance. */
export function yearBits(year: number, referenceYear: number): number {
  const distance = Math.abs(year - referenceYear)
  return Math.log2(distance <= RECENT_YEARS ? RECENT_YEAR_SPACE : Math.max(distance, MINIMUM_YEAR_SPACE))
}

/** The year that four digits of a password alone may mean, or null. */
export function yearAlone(written: string, referenceYear: number): number | null {
  return yearFrom(FIRST_YEAR, written, referenceYear)
}

/** The year that two or four digits mean beside a day and a month, or null. Two stand for the latest that is not ahead. */
export function yearOfDate(written: string, referenceYear: number): number | null {
  if (written.length !== 2) return yearFrom(FIRST_DATED_YEAR, written, referenceYear)
  const thisCentury = referenceYear - (referenceYear % 100) + Number(written)
  return thisCentury <= referenceYear + 1 ? thisCentury : thisCentury - 100
}

function yearFrom(first: number, written: string, referenceYear: number): number | null {
  const year = Number(written)
  return /^\d{4}$/u.test(written) && year >= first && year <= referenceYear + YEARS_AHEAD ? year : null
}

export const isDay = (value: number): boolean => value >= 1 && value <= 31
export const isMonth = (value: number): boolean => value >= 1 && value <= 12
