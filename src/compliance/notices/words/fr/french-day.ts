const format = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' })

/** `2026-11-26` as « 26 novembre 2026 »; an invalid date is unchanged. */
export function frenchDay(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? day : format.format(time)
}
