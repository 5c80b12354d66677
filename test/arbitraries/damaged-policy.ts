import * as fc from 'fast-check'
import { anyPolicy } from './policy.ts'

/** A policy in which one JSON value is replaced, left out or added somewhere. */
export const damagedPolicy: fc.Arbitrary<unknown> = fc
  .tuple(anyPolicy, fc.jsonValue(), fc.nat(), fc.constantFrom('replace', 'delete', 'add'))
  .map(([policy, value, at, how]) => damage(structuredClone(policy), value, at, how))

function damage(root: object, value: unknown, at: number, how: 'replace' | 'delete' | 'add'): object {
  const places: { holder: object; key: string }[] = []
  const visit = (holder: object): void => {
    for (const [key, child] of Object.entries<unknown>({ ...holder })) {
      places.push({ holder, key })
      if (typeof child === 'object' && child !== null) visit(child)
    }
  }
  visit(root)
  const place = places[at % places.length]
  if (place === undefined) return root
  if (how === 'delete') Reflect.deleteProperty(place.holder, place.key)
  else Reflect.set(place.holder, how === 'add' ? `${place.key}X` : place.key, value)
  return root
}
