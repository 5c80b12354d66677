/** The state of a line being typed. */
export interface Typing {
  readonly line: readonly string[]
  /** The start of an incomplete escape sequence. */
  readonly pending: string
  readonly ended: 'entered' | 'cancelled' | null
}

export const NOTHING_TYPED: Typing = { line: [], pending: '', ended: null }

const ESCAPE = '\u001b'
// Escape sequences of keys without a character, and of bracketed paste: CSI and SS3 (ECMA-48 §5.4), or Alt with a key.
const SEQUENCE = new RegExp(`^${ESCAPE}(?:\\[[0-?]*[ -/]*[@-~]|O[@-~]|[^[O])`, 'u')
// An incomplete sequence; beyond the length of any key it is not one.
const UNFINISHED = new RegExp(`^${ESCAPE}(?:\\[[ -?]{0,32}|O)?$`, 'u')
const CONTROL = /^\p{Cc}$/u

/**
 * Applies the terminal's input to the line. Enter ends it, Ctrl+C and Ctrl+D cancel, Backspace and Ctrl+U erase; every
 * other key without a character (arrows, Tab, Ctrl+Z…) is ignored, so that nothing invisible becomes part of a
 * password.
 */
export function applyKeys({ line: before, pending }: Typing, keys: string, maximumCharacters: number): Typing {
  let line = [...before]
  let rest = pending + keys
  while (rest !== '') {
    if (UNFINISHED.test(rest)) return { line, pending: rest, ended: null }
    const sequence = SEQUENCE.exec(rest)?.[0]
    const [key = ''] = sequence === undefined ? rest : [sequence]
    rest = rest.slice(key.length)
    if (key === '\r' || key === '\n') return { line, pending: '', ended: 'entered' }
    if (key === '\u0003' || key === '\u0004') return { line, pending: '', ended: 'cancelled' }
    if (key === '\u0015') line = []
    else if (key === '\u007f' || key === '\b') line.pop()
    else if (sequence === undefined && !CONTROL.test(key) && line.length < maximumCharacters) line.push(key)
  }
  return { line, pending: '', ended: null }
}
