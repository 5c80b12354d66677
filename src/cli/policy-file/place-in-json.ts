import { locateJson } from './locate-json.ts'

/** A place in a text, as an editor counts it. */
export interface TextPlace {
  /** From 1. */
  readonly line: number
  /** In UTF-16 units, from 1. */
  readonly column: number
}

/** Answers where the values of a JSON text stand, by JSON path. */
export interface JsonPlaceFinder {
  /** A missing value has no position: use that of its parent. */
  readonly placeOf: (path: string) => TextPlace
  /** Where the text stops being JSON; its start, when it is. */
  readonly faultPlace: () => TextPlace
}

const LAST_STEP = /(?:\.[\w$-]+|\[(?:\d+|\*|"(?:[^"\\]|\\.)*")\])$/u

/** Reads a text once; each question then costs a look at the lines before its answer. */
export function findPlacesIn(text: string): JsonPlaceFinder {
  const { offsets, faultAt } = locateJson(text)
  return {
    placeOf: (path) => placeAt(text, nearestOffset(path, offsets)),
    faultPlace: () => placeAt(text, faultAt ?? 0)
  }
}

function nearestOffset(path: string, offsets: ReadonlyMap<string, number>): number {
  let known = path
  for (;;) {
    const offset = offsets.get(known)
    if (offset !== undefined) return offset
    const above = known.replace(LAST_STEP, '')
    if (above === known) return 0
    known = above
  }
}

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
