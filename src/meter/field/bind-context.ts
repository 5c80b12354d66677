import { findInput, type Scope } from './fields-by-id.ts'
import { listen } from './listen.ts'

/**
 * Reads the user's own data from the inputs with these ids, separated by spaces, and reports changes. The inputs may be
 * outside any form and appear later.
 */
export function bindContext(
  scope: Scope,
  ids: string,
  signal: AbortSignal,
  onChange: () => void
): () => readonly string[] {
  const findInputs = (): readonly HTMLInputElement[] => ids.split(/\s+/u).flatMap((id) => findInput(scope, id) ?? [])
  listen(scope, ['input', 'change'], signal, ({ target }) => {
    if (findInputs().some((input) => input === target)) onChange()
  })
  return () => findInputs().map(({ value }) => value)
}
