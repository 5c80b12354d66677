import { escapeUnprintable } from './escape-unprintable.ts'

// Keys are names of the file's author: odd ones are quoted, escaped and cut, so that a path stays one short line.
const PLAIN_KEY = /^[A-Za-z_$][\w$]{0,63}$/u
const MAXIMUM_KEY_UNITS = 64

/** A path as JSON tools write it: `$.password.alternatives[0].classes`. */
export function formatJsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key)
    if (PLAIN_KEY.test(name)) return `${text}.${name}`
    return `${text}[${escapeUnprintable(JSON.stringify(name.slice(0, MAXIMUM_KEY_UNITS)))}]`
  }, '$')
}
