import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLinkedQueue, type QueueLink } from '../../../src/hashing/gate/linked-queue.ts'

interface Guest extends QueueLink<Guest> {
  readonly name: number
}

test('it is a list in order of arrival that loses what leaves it, wherever that stood', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat({ max: 20 }), { nil: 'add' as const, freq: 2 })), (steps) => {
      const line = createLinkedQueue<Guest>()
      const expected: Guest[] = []
      const left: Guest[] = []
      for (const [name, step] of steps.entries()) {
        if (step === 'add' || expected.length === 0) {
          const guest: Guest = { name, before: null, after: null }
          line.add(guest)
          expected.push(guest)
        } else {
          const [leaving] = expected.splice(step % expected.length, 1)
          line.delete(leaving!)
          left.push(leaving!)
        }
        expect([...line].map((guest) => guest.name)).toEqual(expected.map((guest) => guest.name))
        expect(line.first).toBe(expected[0] ?? null)
        expect(line.size).toBe(expected.length)
      }
      // What has left points at nobody, or it would keep them in memory.
      expect(left.filter(({ before, after }) => before !== null || after !== null)).toEqual([])
    })
  )
})
