import { expect, test } from 'vitest'
import { holdsMoreValuesThan } from '../../../src/policy/zod/json-size.ts'

test.each<[json: unknown, values: number]>([
  [[0, 'a', null], 4],
  [{ a: 1, b: 2 }, 3],
  [[[1, 2], [3]], 6],
  [{ a: { b: { c: ['text'] } }, d: [] }, 6],
  [JSON.parse('{"__proto__": 1}'), 2]
])('%j holds %d values', (json, values) => {
  expect(holdsMoreValuesThan(json, values)).toBe(false)
  expect(holdsMoreValuesThan(json, values - 1)).toBe(true)
})

test.each([null, 7, 'seven', [], {}, Object.create({ inherited: 1 })])('%j is one value', (json) => {
  expect(holdsMoreValuesThan(json, 1)).toBe(false)
})

test('of a list or an object of a hundred values no more than ten are looked at', () => {
  let reads = 0
  const counting: ProxyHandler<object> = {
    get(target, key): unknown {
      if (key !== 'length') reads += 1
      return Reflect.get(target, key)
    }
  }
  const list = Array.from({ length: 100 }, (_, index) => index)
  expect(holdsMoreValuesThan([new Proxy(list, counting)], 10)).toBe(true)
  expect(reads).toBe(0)
  expect(holdsMoreValuesThan([new Proxy(Object.fromEntries(list.entries()), counting)], 10)).toBe(true)
  expect(reads).toBe(9)
})
