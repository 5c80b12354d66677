import { findInput, type Scope } from './fields-by-id.ts'
import { listen } from './listen.ts'

/**
 * Reads the person's own data from the inputs with these ids, parted by spaces, and says when it changes. They may stand
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
