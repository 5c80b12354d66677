import { formatJsonPath } from '../../policy/zod/json-path.ts'

/** Positions in a JSON text, as offsets in UTF-16 units. */
export interface JsonPlaces {
  /** By JSON path: the position of a member's key, or of an item's or the document's value. */
  readonly offsets: ReadonlyMap<string, number>
  /** Where the text stops being valid JSON; null if it is valid. */
  readonly faultAt: number | null
}

/** Deeper than any policy. Deeper values are parsed but not recorded, so that the length of paths is bounded. */
const MAXIMUM_DEPTH = 8

const SPACE = /[\t\n\r ]*/uy
const TOKEN = /[{}[\]:,]|"(?:[^"\\]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy

interface Frame {
  readonly closes: '}' | ']'
  key: string | number
}

type Expecting = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing'

/** Finds the position of every value of a JSON text, or of its first syntax error. One pass, without recursion. */
export function locateJson(text: string): JsonPlaces {
  const offsets = new Map<string, number>()
  const frames: Frame[] = []
  let expecting: Expecting | null = 'value'
  let at = 0
  for (;;) {
    const start = endOfMatch(SPACE, text, at)
    if (start === text.length) return { offsets, faultAt: expecting === 'nothing' ? null : start }
    at = endOfMatch(TOKEN, text, start)
    const token = text.slice(start, at)
    expecting = isToken(token) ? step(token, expecting, frames, (path) => offsets.set(path, start)) : null
    if (expecting === null) return { offsets, faultAt: start }
  }
}

// `JSON.parse` decides what a string may contain (control characters, escapes).
function isToken(token: string): boolean {
  if (!token.startsWith('"')) return token !== ''
  try {
    JSON.parse(token)
    return true
  } catch {
    return false
  }
}

/** Consumes one token; returns what may follow, or null if the token is not allowed there. */
function step(token: string, expecting: Expecting, frames: Frame[], note: (path: string) => void): Expecting | null {
  const frame = frames.at(-1)
  if (token === frame?.closes && expecting.endsWith('or end')) {
    frames.pop()
    return afterValue(frames)
  }
  switch (expecting) {
    case 'comma or end':
      if (token !== ',' || frame === undefined) return null
      if (typeof frame.key === 'number') frame.key += 1
      return frame.closes === '}' ? 'key' : 'value'
    case 'colon':
      return token === ':' ? 'value' : null
    case 'key':
    case 'key or end':
      if (!token.startsWith('"') || frame === undefined) return null
      frame.key = String(JSON.parse(token))
      noteHere(frames, note)
      return 'colon'
    case 'value':
    case 'value or end':
      return startValue(token, frames, note)
    default:
      return null
  }
}

function startValue(token: string, frames: Frame[], note: (path: string) => void): Expecting | null {
  if (/^[}\]:,]$/u.test(token)) return null
  // A member was recorded at its key.
  if (typeof frames.at(-1)?.key !== 'string') noteHere(frames, note)
  if (token === '{') frames.push({ closes: '}', key: '' })
  else if (token === '[') frames.push({ closes: ']', key: 0 })
  else return afterValue(frames)
  return token === '{' ? 'key or end' : 'value or end'
}

function afterValue(frames: readonly Frame[]): Expecting {
  return frames.length === 0 ? 'nothing' : 'comma or end'
}

function noteHere(frames: readonly Frame[], note: (path: string) => void): void {
  if (frames.length <= MAXIMUM_DEPTH) note(formatJsonPath(frames.map(({ key }) => key)))
}

function endOfMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}
