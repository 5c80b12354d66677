/** One spelling of a name. To order a run of accents takes the square of its length, so no more is read than refused. */
export function normalizeName(name: string): string {
  return name.slice(0, 1_000).normalize('NFC').trim()
}
