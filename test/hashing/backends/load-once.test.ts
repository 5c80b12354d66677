import { expect, test, vi } from 'vitest'
import { loadOnce } from '../../../src/hashing/backends/load-once.ts'

test('what is loaded is loaded once, however many ask for it at a time, and is then there at once', async () => {
  const load = vi.fn<() => Promise<string>>(async () => 'binding')
  const use = loadOnce(load)
  const uses = await Promise.all([1, 2, 3].map((index) => use(async (binding) => `${binding} ${index}`)))
  expect(uses).toEqual(['binding 1', 'binding 2', 'binding 3'])
  let isUsed = false
  const last = use(async () => void (isUsed = true))
  expect(isUsed).toBe(true)
  await last
  expect(load).toHaveBeenCalledTimes(1)
})

test('a failed load fails all that wait for it, and is tried again by the next', async () => {
  const failing = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('not yet'))
    .mockResolvedValue('binding')
  const use = loadOnce(failing)
  const outcomes = await Promise.allSettled([1, 2].map(() => use((binding) => Promise.resolve(binding))))
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(use((binding) => Promise.resolve(binding))).resolves.toBe('binding')
  expect(failing).toHaveBeenCalledTimes(2)
})
