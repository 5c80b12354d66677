/**
 * `name = value` lines: `#` and `;` begin a comment, `[section]` a section; a name alone is a flag. Names are converted
 * to lower case.
 */
export function readSettings(text: string, section?: string): ReadonlyMap<string, string> {
  const settings = new Map<string, string>()
  let current = ''
  for (const raw of text.split(/\r\n|[\r\n]/u)) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue
    const heading = /^\[(?<name>[^\]]*)\]$/u.exec(line)?.groups
    if (heading !== undefined) current = (heading['name'] ?? '').toLowerCase()
    else if (section === undefined || current === section) {
      const at = line.indexOf('=')
      const name = (at === -1 ? line : line.slice(0, at)).trim().toLowerCase()
      settings.set(name, at === -1 ? '1' : line.slice(at + 1).trim())
    }
  }
  return settings
}
