import { hash as digest } from 'node:crypto'

/** `hash(first)`, then `times - 1` times the hash of the last digest followed by `suffix`. */
export function repeated(hash: string, first: Uint8Array, suffix: Uint8Array, times: number): Uint8Array {
  let current = digest(hash, first, 'buffer')
  const buffer = Buffer.alloc(current.length + suffix.length)
  buffer.set(suffix, current.length)
  for (let done = 1; done < times; done++) {
    buffer.set(current)
    current = digest(hash, buffer, 'buffer')
  }
  return current
}
