import { isRecord } from '../subject/policy-path.ts'

/** One operation of a JSON patch (RFC 6902). */
export type PatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }

/** The operations that turn one JSON value into another; none if they are equal. */
export function jsonPatch(before: unknown, after: unknown, pointer: string = ''): readonly PatchOperation[] {
  if (Object.is(before, after)) return []
  if (isRecord(before) && isRecord(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      patchMember(before[key], after[key], `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    )
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length && !isFlat(after)) {
    return after.flatMap((item: unknown, index) => jsonPatch(before[index], item, `${pointer}/${index}`))
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ op: 'replace', path: pointer, value: after }]
}

/** Applies a patch made by {@link jsonPatch}. */
export function applyPatch<Value>(value: Value, patch: readonly PatchOperation[]): Value {
  return patch.reduce<unknown>(
    (patched, operation) => applyAt(patched, keysOf(operation.path), operation),
    value
  ) as Value
}

function patchMember(before: unknown, after: unknown, pointer: string): readonly PatchOperation[] {
  if (before === undefined) return after === undefined ? [] : [{ op: 'add', path: pointer, value: after }]
  return after === undefined ? [{ op: 'remove', path: pointer }] : jsonPatch(before, after, pointer)
}

/** A list of strings or numbers is replaced as a whole. */
function isFlat(list: readonly unknown[]): boolean {
  return list.every((item) => typeof item !== 'object')
}

function keysOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function applyAt(target: unknown, [key, ...rest]: readonly string[], operation: PatchOperation): unknown {
  if (key === undefined) return operation.op === 'remove' ? undefined : operation.value
  if (Array.isArray(target)) {
    return target.map((item: unknown, index) => (String(index) === key ? applyAt(item, rest, operation) : item))
  }
  const record = isRecord(target) ? target : {}
  const { [key]: child, ...others } = record
  const changed = applyAt(child, rest, operation)
  return changed === undefined ? others : { ...record, [key]: changed }
}
