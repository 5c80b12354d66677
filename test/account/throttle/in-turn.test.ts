import { expect, test } from 'vitest'
import { inTurn } from '../../../src/account/throttle/in-turn.ts'

test('works under one key run one after the other, those under others beside them, and none is kept afterwards', async () => {
  const last = new Map<string, Promise<unknown>>()
  const queue = inTurn(last)
  const [first, other] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()]
  const begun: string[] = []
  const begin = (name: string, end: Promise<string>) => () => {
    begun.push(name)
    return end
  }
  const one = queue('a', begin('first of a', first.promise))
  const two = queue('a', begin('second of a', Promise.resolve('second')))
  const three = queue('b', begin('first of b', other.promise))
  expect(begun).toEqual(['first of a', 'first of b'])
  other.resolve('other')
  expect(await three).toBe('other')
  expect([...last.keys()]).toEqual(['a'])
  first.resolve('first')
  expect(await one).toBe('first')
  // Another work waits under its key.
  expect([...last.keys()]).toEqual(['a'])
  expect(await two).toBe('second')
  expect(begun).toEqual(['first of a', 'first of b', 'second of a'])
  expect([...last.keys()]).toEqual([])
})

test('a work that fails lets the next one run, and fails for whoever asked', async () => {
  const queue = inTurn()
  const failing = queue('a', () => Promise.reject(new Error('the store is away')))
  const next = queue('a', () => Promise.resolve('next'))
  await expect(failing).rejects.toThrow('the store is away')
  expect(await next).toBe('next')
})
