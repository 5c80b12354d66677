import { RempartError } from '../../../rempart-error.ts'

/** Collects what a notice lacks, so that one error names all of it. */
export interface MissingFields {
  /** The value, or its path is noted and `fallback` stands in until `assertNone` throws. */
  readonly ask: <Value>(path: string, value: Value | undefined, fallback: Value) => Value
  /** @throws {RempartError} `policy_incomplete`, which names every field that was asked for and is not filled in. */
  readonly assertNone: () => void
}

export function createMissingFields(): MissingFields {
  const paths = new Set<string>()
  return {
    ask(path, value, fallback) {
      if (value !== undefined) return value
      paths.add(path)
      return fallback
    },
    assertNone() {
      if (paths.size === 0) return
      const missing = [...paths]
      throw new RempartError('policy_incomplete', `the notice needs ${missing.join(', ')}`, { paths: missing })
    }
  }
}
