/** A tree of elements with ids of its own. */
export type Scope = Document | ShadowRoot

export function findInput(scope: Scope, id: string): HTMLInputElement | null {
  const found = id === '' ? null : scope.getElementById(id)
  return found instanceof HTMLInputElement ? found : null
}

/** What stands in the inputs with these ids, which are parted by spaces. */
export function readValues(scope: Scope, ids: string): readonly string[] {
  return ids
    .split(/\s+/u)
    .map((id) => findInput(scope, id)?.value ?? '')
    .filter((value) => value !== '')
}

export function isAmong(target: EventTarget | null, ids: string): boolean {
  return target instanceof HTMLInputElement && ids.split(/\s+/u).includes(target.id)
}
