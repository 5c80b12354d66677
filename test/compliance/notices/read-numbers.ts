const UNITS: Readonly<Record<string, number>> = {
  jour: 86_400,
  day: 86_400,
  heure: 3_600,
  hour: 3_600,
  minute: 60,
  seconde: 1,
  second: 1
}

/** `1 234` or `1,234` as a number. */
export function readNumber(text: string): number {
  return Number(text.replaceAll(/[\s,]/gu, ''))
}

/** `1 heure et 30 minutes` in seconds. */
export function readSeconds(text: string): number {
  return [...text.matchAll(/([\d\s,]+)\s(jour|day|heure|hour|minute|seconde?)s?/gu)]
    .map(([, count = '', unit = '']) => readNumber(count) * (UNITS[unit] ?? Number.NaN))
    .reduce((sum, seconds) => sum + seconds, 0)
}
