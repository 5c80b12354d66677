/** A figure as people read it: three digits where it is small, all of a whole number where it is not (1,024 stays 1,024). */
export function createFormatFigure(locale: string): (value: number) => string {
  const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 })
  const large = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  return (value) => (Math.abs(value) < 100 ? small : large).format(value)
}
