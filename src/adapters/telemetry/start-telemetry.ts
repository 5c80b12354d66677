import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { metrics, trace, type Meter, type Tracer } from '@opentelemetry/api'
import type { PasswordHasher } from '../../hashing/index.ts'
import { observeHashers } from './observe-hashers.ts'
import { recordEvents } from './record-events.ts'
import { recordOperations } from './record-operations.ts'

/** What is observed, and where it is told. */
export interface TelemetryOptions {
  /** Hashers whose gates are observed, by the name that stands in `rempart.hasher`. Default: none. */
  readonly hashers?: Readonly<Record<string, Pick<PasswordHasher, 'statistics'>>>
  /** Default: that of the global provider, which has to be set before. */
  readonly meter?: Meter
  /** Default: that of the global provider. */
  readonly tracer?: Tracer
}

/** What was started. */
export interface Telemetry {
  /** Ends it: nothing is observed any more. */
  readonly stop: () => void
}

/**
 * Tells OpenTelemetry of every operation of this process: spans, durations by outcome, refusals by rule, events, and the state of
 * the gates. Nothing of it is personal: neither a password nor a hash, no name, no address and no pseudonym.
 *
 * The span of an operation is made at its end, and is a child of the span in which the operation was called.
 *
 * @example
 * ```ts
 * const hasher = createPasswordHasher()
 * const telemetry = startTelemetry({ hashers: { accounts: hasher } })
 * await hasher.hash('cheval pile agrafe')
 * hasher.statistics().completed // 1
 * telemetry.stop()
 * ```
 */
export function startTelemetry(options: TelemetryOptions = {}): Telemetry {
  const { hashers = {}, meter = metrics.getMeter('rempart'), tracer = trace.getTracer('rempart') } = options
  const listeners = { ...recordOperations(meter, tracer), ...recordEvents(meter) }
  for (const [name, listen] of Object.entries(listeners)) subscribe(name, listen)
  const stopObserving = observeHashers(meter, hashers)
  return {
    stop() {
      for (const [name, listen] of Object.entries(listeners)) unsubscribe(name, listen)
      stopObserving()
    }
  }
}
