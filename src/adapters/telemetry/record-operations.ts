import { SpanKind, SpanStatusCode, type Attributes, type Meter, type Tracer } from '@opentelemetry/api'
import type { EnrollMessage } from '../../account/index.ts'
import type { HashingMessage } from '../../hashing/index.ts'

type Message = HashingMessage & EnrollMessage

/** What hears the messages of a channel. */
export type Listener = (message: unknown) => void

const OPERATIONS = ['hash', 'verify', 'enroll', 'throttle', 'breach'] as const

/** In seconds: a check of the throttle takes a millisecond, a hash some tenths of a second, a flood waits for seconds. */
const DURATION_BOUNDARIES = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 2, 5, 10]

/** The listeners, by channel, that make a span of each operation and record its duration. */
export function recordOperations(meter: Meter, tracer: Tracer): Readonly<Record<string, Listener>> {
  const durations = meter.createHistogram('rempart.operation.duration', {
    description: 'Time from the call of an operation to its answer',
    unit: 's',
    advice: { explicitBucketBoundaries: DURATION_BOUNDARIES }
  })
  const refusals = meter.createCounter('rempart.enroll.refusals', {
    description: 'Reasons for which new passwords were refused',
    unit: '{reason}'
  })
  const listen = (operation: string, message: Message): void => {
    const { outcome, elapsedMs, issues = [] } = message
    durations.record(elapsedMs / 1000, { 'rempart.operation': operation, 'rempart.outcome': outcome })
    for (const issue of issues) refusals.add(1, { 'rempart.issue': issue })
    writeSpan(tracer, operation, message)
  }
  return Object.fromEntries(
    OPERATIONS.map((operation) => [`rempart:${operation}`, (message: unknown) => listen(operation, message as Message)])
  )
}

function writeSpan(tracer: Tracer, operation: string, message: Message): void {
  const endTime = Date.now()
  const startTime = endTime - message.elapsedMs
  const span = tracer.startSpan(`rempart ${operation}`, {
    kind: SpanKind.INTERNAL,
    startTime,
    attributes: attributesOf(message)
  })
  if (message.failed === true) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end(endTime)
}

function attributesOf({ outcome, failed, needsRehash, issues = [] }: Message): Attributes {
  return {
    'rempart.outcome': outcome,
    ...(failed === true && { 'error.type': outcome }),
    ...(needsRehash !== undefined && { 'rempart.needs_rehash': needsRehash }),
    ...(issues.length > 0 && { 'rempart.issues': [...issues] })
  }
}
