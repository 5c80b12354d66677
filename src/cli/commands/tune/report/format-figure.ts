/**
 * Formats a figure: three significant digits if it is small, all the digits of a whole number otherwise (1,024 stays
 * 1,024).
 */
export function createFormatFigure(locale: string): (value: number) => string {
  const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 })
  const large = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  return (value) => (Math.abs(value) < 100 ? small : large).format(value)
}
