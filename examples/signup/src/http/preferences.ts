/** An alternative that a client accepts, in lower case, and its quality: 0 to 1, where 0 refuses it. */
export interface Preference {
  readonly value: string
  readonly quality: number
}

/** RFC 9110, section 12.4.2. */
export function readPreferences(header = ''): readonly Preference[] {
  return header.slice(0, 400).split(',').map(readPreference)
}

function readPreference(range: string): Preference {
  const [value = '', ...parameters] = range
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const [, quality = '1'] = /^q=([01](?:\.\d{0,3})?)$/u.exec(parameters[0] ?? '') ?? []
  return { value, quality: Number(quality) }
}
