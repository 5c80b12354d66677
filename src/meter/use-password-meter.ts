import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { createMeter, type Meter, type MeterOptions } from './create-meter.ts'
import type { MeterDescription } from './headless/describe-state.ts'

/** What {@link usePasswordMeter} returns; the functions stay the same between renderings. */
export interface PasswordMeterHook extends Pick<Meter, 'state' | 'start' | 'update' | 'propose'> {
  /** The state in words. */
  readonly description: MeterDescription
}

/**
 * A meter for your own markup: each new state renders the component again. Call `start` when the field gets the focus,
 * and `update` at every change of its value. A server renders the rules; equal options created at every rendering change
 * nothing, and other ones judge the same text again.
 *
 * @throws {RangeError} If there are no sentences in the language, or the timeout is not a positive number.
 *
 * @example
 * ```tsx
 * import { servicePublic } from 'rempart'
 * import { usePasswordMeter } from 'rempart/meter/react'
 *
 * function Password() {
 *   const { description, start, update } = usePasswordMeter({ policy: servicePublic })
 *   return (
 *     <label>
 *       Mot de passe
 *       <input type="password" onFocus={start} onChange={({ target }) => update(target.value)} />
 *       {description.level}
 *     </label>
 *   )
 * }
 * ```
 */
export function usePasswordMeter(options: MeterOptions): PasswordMeterHook {
  const { policy, language, dictionaries, texts, messages, worker, timeoutMs } = options
  const typed = useRef<Parameters<Meter['update']>>(null)
  // Functions and sentences created at every rendering are treated as unchanged.
  const place = typeof worker === 'function' || worker
  const kind = JSON.stringify([policy, language, dictionaries, texts, messages?.language, place, timeoutMs])
  const { meter, update } = useMemo(() => {
    const made = createMeter(options)
    return {
      meter: made,
      update: (...given: Parameters<Meter['update']>) => {
        typed.current = given
        return made.update(...given)
      }
    }
  }, [kind])
  const read = (): Meter['state'] => meter.state
  const state = useSyncExternalStore(meter.subscribe, read, read)
  useEffect(() => {
    if (typed.current !== null) {
      meter.start()
      meter.update(...typed.current)
    }
    return meter.stop
  }, [meter])
  return { state, description: meter.describe(), start: meter.start, update, propose: meter.propose }
}
