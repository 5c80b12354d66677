import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPermits, type Permit } from '../../../src/hashing/gate/permits.ts'

test('as many as there are, and as much memory', () => {
  const permits = createPermits(2, 100)
  expect([permits.fit(100), permits.fit(101)]).toEqual([true, false])
  permits.take(60)
  expect([permits.fit(40), permits.fit(41)]).toEqual([true, false])
  permits.take(40)
  // No memory is asked for, but there is no third permit.
  expect(permits.fit(0)).toBe(false)
  expect([permits.taken, permits.memoryKib]).toEqual([2, 100])
})

test('a permit is given back once', () => {
  const permits = createPermits(2, 100)
  const permit = permits.take(60)
  permits.take(10)
  expect([permit.giveBack(), permit.giveBack()]).toEqual([true, false])
  expect([permits.taken, permits.memoryKib]).toEqual([1, 10])
})

test('none is lost and none is invented, in whatever order they are taken and given back', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ memoryKib: fc.nat({ max: 120 }), target: fc.nat() })), (steps) => {
      const permits = createPermits(3, 100)
      const out: { readonly permit: Permit; readonly memoryKib: number }[] = []
      const twice: boolean[] = []
      for (const { memoryKib, target } of steps) {
        if (permits.fit(memoryKib)) out.push({ permit: permits.take(memoryKib), memoryKib })
        else {
          const [returned] = out.splice(target % Math.max(1, out.length), 1)
          returned?.permit.giveBack()
          twice.push(returned?.permit.giveBack() ?? false)
        }
        expect(permits.taken).toBe(out.length)
        expect(permits.memoryKib).toBe(out.reduce((sum, each) => sum + each.memoryKib, 0))
        expect(permits.taken).toBeLessThanOrEqual(3)
        expect(permits.memoryKib).toBeLessThanOrEqual(100)
      }
      expect(twice).not.toContain(true)
    })
  )
})
