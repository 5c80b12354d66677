import { isRempartError, RempartError } from '../../rempart-error.ts'

/** Why a store is unavailable: it has no connection, or it does not answer in time or answers with an error. */
export type StoreTrouble = RempartError<'store_unavailable'>['details']['trouble']

export function storeUnavailable(
  store: string,
  trouble: StoreTrouble,
  cause: unknown
): RempartError<'store_unavailable'> {
  const sentence = trouble === 'away' ? 'has no connection' : 'does not answer as it should'
  return new RempartError('store_unavailable', `the store "${store}" ${sentence}`, { store, trouble }, { cause })
}

/** Whether an error means that a store has no connection. A slow store is not away. */
export function isStoreAway(error: unknown): boolean {
  return isRempartError(error) && error.code === 'store_unavailable' && error.details.trouble === 'away'
}
