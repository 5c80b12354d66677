import { RempartError } from '../../../rempart-error.ts'

/** Collects the missing fields of a notice, so that one error names all of them. */
export interface MissingFields {
  /** Returns the value; if undefined, records the path and returns `fallback`, until `assertNone` throws. */
  readonly ask: <Value>(path: string, value: Value | undefined, fallback: Value) => Value
  /** @throws {RempartError} `policy_incomplete`, which names every missing field. */
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
