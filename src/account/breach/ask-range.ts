import type { BreachUnknownReason } from './breach-check.ts'
import { readBounded, readRange, type RangeAnswer } from './range-answer.ts'

export type RangeReply =
  | { readonly range: RangeAnswer }
  /** `isPassing`: a retry may succeed. */
  | {
      readonly reason: Extract<BreachUnknownReason, 'timeout' | 'unavailable' | 'bad_answer'>
      readonly isPassing: boolean
    }

export interface RangeQuestion {
  /** Ends in a slash; the prefix is appended. */
  readonly endpoint: string
  readonly minimumLines: number
  /** Cancels the request. */
  readonly signal: AbortSignal
}

/** Requests one range. Only the prefix leaves this machine, and padding hides the length of the answer. */
export async function askRange(prefix: string, { endpoint, minimumLines, signal }: RangeQuestion): Promise<RangeReply> {
  try {
    const response = await fetch(`${endpoint}${prefix}`, {
      headers: { 'add-padding': 'true', 'user-agent': 'rempart' },
      redirect: 'error',
      signal
    })
    if (response.status !== 200) {
      await response.body?.cancel()
      return { reason: 'unavailable', isPassing: response.status >= 500 || response.status === 429 }
    }
    const text = await readBounded(response)
    const range = text === null ? null : readRange(text, minimumLines)
    return range === null ? { reason: 'bad_answer', isPassing: true } : { range }
  } catch {
    // Errors of fetch may contain the URL; only a code is passed on.
    return signal.aborted ? { reason: 'timeout', isPassing: false } : { reason: 'unavailable', isPassing: true }
  }
}
