import { channel } from 'node:diagnostics_channel'
import type { Channel, OperationMessage } from '../../hashing/diagnostics.ts'
import type { BreachAnswer } from './breach-check.ts'

/** Each password that was looked for in breaches: `found`, `not_found`, or why nobody knows. */
export const breachChannel: Channel = channel('rempart:breach')

export function describeBreachAnswer(answer: BreachAnswer): Omit<OperationMessage, 'elapsedMs'> {
  return { outcome: answer.outcome === 'unknown' ? answer.reason : answer.outcome }
}
