import { expect, test } from 'vitest'
import { isStoreAway, storeUnavailable } from '../../../src/account/availability/store-unavailable.ts'
import { RempartError } from '../../../src/index.ts'

test.each([
  ['away', 'the store "shared" has no connection', true],
  ['busy', 'the store "shared" does not answer as it should', false]
] as const)('a store that is %s says so: %s; it is away: %s', (trouble, message, isAway) => {
  const cause = new Error('ECONNREFUSED')
  const error = storeUnavailable('shared', trouble, cause)
  expect(error).toMatchObject({ code: 'store_unavailable', message, details: { store: 'shared', trouble }, cause })
  expect(isStoreAway(error)).toBe(isAway)
})

test('no other error says that a store is away', () => {
  expect(isStoreAway(new Error('away'))).toBe(false)
  expect(isStoreAway({ code: 'store_unavailable', details: { trouble: 'away' } })).toBe(false)
  expect(isStoreAway(new RempartError('overloaded', 'too many', { retryAfterSeconds: 1 }))).toBe(false)
})
