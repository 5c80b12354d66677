/** A tree of elements with ids of its own. */
export type Scope = Document | ShadowRoot

export function findInput(scope: Scope, id: string): HTMLInputElement | null {
  const found = scope.getElementById(id)
  return found instanceof HTMLInputElement ? found : null
}
