import { READ_UNITS } from './readable-prefix.ts'

/** Longest period of a repeat that is shortened: two of them are within what is read. */
const MAXIMUM_PERIOD = READ_UNITS / 2

/**
 * A text that is too long to be read, with its longest repeat (`passwordpassword...`) shortened by whole periods to what
 * can be read; null when that does not suffice. Work: the periods times the length.
 */
export function withoutLongRepeat(text: string | null): string | null {
  if (text === null) return null
  const excess = text.length - READ_UNITS
  for (let period = 1; period <= MAXIMUM_PERIOD; period++) {
    const dropped = Math.ceil(excess / period) * period
    let units = 0
    for (let at = period; at < text.length; at++) {
      units = text[at] === text[at - period] ? units + 1 : 0
      // What stays of the repeat is two periods at least, so that it is seen as one.
      if (units >= dropped + period) return text.slice(0, at + 1 - dropped) + text.slice(at + 1)
    }
  }
  return null
}
