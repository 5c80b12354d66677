import { expect, test } from 'vitest'
import { createUnderWay } from '../../../src/account/under-way/create-under-way.ts'

test('a thousand pieces of work may be under way, and one more is refused until one of them ends', async () => {
  const underWay = createUnderWay(() => undefined)
  const works = Array.from({ length: 1_000 }, () => Promise.withResolvers<undefined>())
  for (const { promise } of works.slice(1)) underWay.start(async () => promise)
  expect(() => underWay.assertRoom()).not.toThrow()
  underWay.start(async () => works[0]?.promise)
  expect(() => underWay.assertRoom()).toThrow(
    expect.objectContaining({ code: 'overloaded', details: { retryAfterSeconds: 1 } })
  )
  works[0]?.resolve(undefined)
  await expect.poll(() => underWay.assertRoom()).toBe(undefined)
  for (const { resolve } of works) resolve(undefined)
  await underWay.whenIdle()
})

test('what fails is told, waits for nobody, and what began meanwhile is waited for', async () => {
  const errors: unknown[] = []
  const underWay = createUnderWay((error) => errors.push(error))
  const done: string[] = []
  underWay.start(async () => {
    underWay.start(async () => {
      await Promise.resolve()
      done.push('second')
    })
    throw new Error('first')
  })
  await underWay.whenIdle()
  expect(done).toEqual(['second'])
  expect(errors).toMatchObject([{ message: 'first' }])
})

test('begins when all is done that follows its start at once, such as an answer', async () => {
  const underWay = createUnderWay(() => undefined)
  const order: string[] = []
  underWay.start(async () => {
    order.push('work')
  })
  for (let step = 0; step < 100; step++) await Promise.resolve()
  order.push('answer')
  await underWay.whenIdle()
  expect(order).toEqual(['answer', 'work'])
})
