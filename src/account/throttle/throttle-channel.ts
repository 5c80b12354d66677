import { channel } from 'node:diagnostics_channel'
import type { Channel, OperationMessage } from '../../hashing/diagnostics.ts'
import type { AttemptReservation } from './attempt-throttle.ts'

/** Each attempt that a sign-in asked for: `allowed`, `throttled`, or `locked` until the owner recovers the account. */
export const throttleChannel: Channel = channel('rempart:throttle')

export function describeReservation(reservation: AttemptReservation): Omit<OperationMessage, 'elapsedMs'> {
  if (reservation.allowed) return { outcome: 'allowed' }
  return { outcome: reservation.retryAfterSeconds === null ? 'locked' : 'throttled' }
}
