import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { metrics, trace, type Meter, type Tracer } from '@opentelemetry/api'
import type { PasswordHasher } from '../../hashing/index.ts'
import { observeHashers } from './observe-hashers.ts'
import { recordEvents } from './record-events.ts'
import { recordOperations } from './record-operations.ts'

/** What is observed, and where it is reported. */
export interface TelemetryOptions {
  /** Hashers whose gates are observed, by their name in `rempart.hasher`. Default: none. */
  readonly hashers?: Readonly<Record<string, Pick<PasswordHasher, 'statistics'>>>
  /** Default: the meter of the global provider, which must be registered first. */
  readonly meter?: Meter
  /** Default: the tracer of the global provider. */
  readonly tracer?: Tracer
}

/** A running observation. */
export interface Telemetry {
  /** Stops observing; what was recorded stays recorded. */
  readonly stop: () => void
}

/**
 * Reports every operation of this process to OpenTelemetry: spans, durations by outcome, refusals by rule, events, and the state
 * of the gates. None of it is personal: no password, hash, name, address or pseudonym.
 *
 * The span of an operation is created when it ends, as a child of the span in which the operation was called.
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
