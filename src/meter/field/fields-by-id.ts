/** A tree with its own scope of ids. */
export type Scope = Document | ShadowRoot

export function findInput(scope: Scope, id: string): HTMLInputElement | null {
  const found = scope.getElementById(id)
  return found instanceof HTMLInputElement ? found : null
}
