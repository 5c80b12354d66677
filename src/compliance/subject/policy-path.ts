import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'

/** A value of the policy and its path: `$.password.alternatives[0].minimumCharacters`. */
export interface Place {
  readonly path: string
  readonly value: unknown
}

type Key = string | number

/**
 * The values at a path of the policy; `[*]` is every item of an array and every member of an object. Absent values are
 * left out.
 */
export function placesAt(policy: AccountSecurityPolicy, path: string): readonly Place[] {
  let places: readonly Place[] = [{ path: '$', value: policy }]
  for (const key of keysOf(path)) {
    places = places.flatMap((place) => (key === '*' ? childrenOf(place) : childOf(place, key)))
  }
  return places
}

/** The policy with `value` at a path without `[*]`; missing parents are created. */
export function withValue(policy: AccountSecurityPolicy, path: string, value: unknown): AccountSecurityPolicy {
  return assign(policy, keysOf(path), value) as AccountSecurityPolicy
}

/** The policy without the value at a path, and without parents left empty. */
export function withoutValue(policy: AccountSecurityPolicy, path: string): AccountSecurityPolicy {
  return remove(policy, keysOf(path)) as AccountSecurityPolicy
}

/** `$.a.b[0]` as `a`, `b`, 0; `[*]` as `*`. */
function keysOf(path: string): readonly Key[] {
  return [...path.matchAll(/\.(?<name>[\w$-]+)|\[(?:(?<index>\d+)|"(?<quoted>(?:[^"\\]|\\.)*)"|\*)\]/gu)].map(
    ({ groups }): Key => {
      if (groups?.['index'] !== undefined) return Number(groups['index'])
      if (groups?.['quoted'] !== undefined) return String(JSON.parse(`"${groups['quoted']}"`))
      return groups?.['name'] ?? '*'
    }
  )
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function childOf({ path, value }: Place, key: Key): readonly Place[] {
  if (typeof key === 'number') {
    return Array.isArray(value) && key < value.length ? [{ path: `${path}[${key}]`, value: value[key] }] : []
  }
  const child = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return child === undefined ? [] : [{ path: path + step(key), value: child }]
}

function childrenOf(place: Place): readonly Place[] {
  if (Array.isArray(place.value)) return place.value.flatMap((_, index) => childOf(place, index))
  return isRecord(place.value) ? Object.keys(place.value).flatMap((key) => childOf(place, key)) : []
}

function step(key: string): string {
  return /^[A-Za-z_$][\w$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
}

function assign(target: unknown, [key, ...rest]: readonly Key[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(target))
    return target.map((item: unknown, index) => (index === key ? assign(item, rest, value) : item))
  const record = isRecord(target) ? target : {}
  return { ...record, [key]: assign(record[key], rest, value) }
}

function remove(target: unknown, [key, ...rest]: readonly Key[]): unknown {
  if (!isRecord(target) || key === undefined) return target
  const { [key]: child, ...others } = target
  if (rest.length === 0) return others
  const left = remove(child, rest)
  return isRecord(left) && Object.keys(left).length === 0 ? others : { ...target, [key]: left }
}
