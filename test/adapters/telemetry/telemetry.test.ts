import { inspect } from 'node:util'
import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccountSecurity, createMemoryThrottle } from '../../../src/account/index.ts'
import { CHEAPEST_FOR_TESTS, createHashingGate, createPasswordHasher } from '../../../src/hashing/index.ts'
import { servicePublic } from '../../../src/index.ts'
import { loadEstimator } from '../../../src/strength/index.ts'
import { liveALife } from '../../account/lifecycle/live-a-life.ts'
import { openTelemetry } from './open-telemetry.ts'

const password = 'Éléphant12-violon-tiroir'
const createHasher = () => createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, gate: createHashingGate() })

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
})
afterAll(() => context.disable())

test('each operation is a span of its time, under the one in which it was called', async () => {
  const { tracer, spans, stop } = openTelemetry()
  const hasher = createHasher()
  const parent = tracer.startSpan('request')
  await context.with(trace.setSpan(context.active(), parent), async () => {
    await hasher.verify(password, await hasher.hash(password))
  })
  stop()
  expect(spans().map(({ name, kind, attributes, status }) => ({ name, kind, attributes, status }))).toEqual([
    {
      name: 'rempart hash',
      kind: SpanKind.INTERNAL,
      attributes: { 'rempart.outcome': 'hashed' },
      status: { code: SpanStatusCode.UNSET }
    },
    {
      name: 'rempart verify',
      kind: SpanKind.INTERNAL,
      attributes: { 'rempart.outcome': 'match', 'rempart.needs_rehash': false },
      status: { code: SpanStatusCode.UNSET }
    }
  ])
  for (const { parentSpanContext, duration } of spans()) {
    expect(parentSpanContext?.spanId).toBe(parent.spanContext().spanId)
    expect(duration[0] * 1e9 + duration[1]).toBeGreaterThan(0)
  }
})

test('an operation that fails is an error with its code, and no text of it', async () => {
  const { spans, page, stop } = openTelemetry()
  const gate = createHashingGate({ maximumConcurrency: 1, maximumQueueLength: 0 })
  const full = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, gate })
  await Promise.allSettled([full.hash(password), full.hash(password)])
  await full.hash(password, { signal: AbortSignal.abort(new Error(password)) }).catch(() => null)
  stop()
  const failed = spans().filter(({ status }) => status.code === SpanStatusCode.ERROR)
  expect(failed.map(({ attributes, events }) => ({ attributes, events }))).toEqual([
    { attributes: { 'rempart.outcome': 'overloaded', 'error.type': 'overloaded' }, events: [] },
    { attributes: { 'rempart.outcome': 'interrupted', 'error.type': 'interrupted' }, events: [] }
  ])
  expect(await page()).toContain('{rempart_operation="hash",rempart_outcome="overloaded"} 1\n')
})

test('metrics tell of refusals by rule, of the throttle, of breaches, and of the gate', async () => {
  const hasher = createHasher()
  const { page, stop } = openTelemetry({ hashers: { accounts: hasher } })
  const security = createAccountSecurity({
    policy: {
      ...servicePublic,
      breach: { onFound: 'refuse', minimumOccurrences: 1, whenUnavailable: 'accept', atSignIn: false }
    },
    estimator: await loadEstimator(),
    hasher,
    throttle: createMemoryThrottle({ maximumFailuresPerDay: 1 }),
    breach: { check: async () => ({ outcome: 'unknown', reason: 'timeout' }) }
  })
  const { hash } = await security.enroll(password)
  await security.enroll('short1A')
  await security.authenticate({ account: 'jean', password: 'Bonjour1', storedHash: hash })
  await security.authenticate({ account: 'jean', password, storedHash: hash })
  const told = await page()
  stop()
  await security.enroll(password)
  const samples = told.split('\n').filter((line) => !line.startsWith('#') && !line.includes('_bucket{'))
  expect(samples.filter((line) => !line.includes('_sum{'))).toEqual(
    expect.arrayContaining([
      'rempart_operation_duration_count{rempart_operation="hash",rempart_outcome="hashed"} 1',
      'rempart_operation_duration_count{rempart_operation="verify",rempart_outcome="mismatch"} 1',
      'rempart_operation_duration_count{rempart_operation="enroll",rempart_outcome="accepted"} 1',
      'rempart_operation_duration_count{rempart_operation="enroll",rempart_outcome="refused"} 1',
      'rempart_operation_duration_count{rempart_operation="throttle",rempart_outcome="allowed"} 1',
      'rempart_operation_duration_count{rempart_operation="throttle",rempart_outcome="throttled"} 1',
      'rempart_operation_duration_count{rempart_operation="breach",rempart_outcome="timeout"} 1',
      'rempart_enroll_refusals_total{rempart_issue="too_short"} 1',
      'rempart_enroll_refusals_total{rempart_issue="too_guessable"} 1',
      'rempart_gate_in_flight{rempart_hasher="accounts"} 0',
      'rempart_gate_queued{rempart_hasher="accounts"} 0',
      'rempart_gate_memory{rempart_hasher="accounts"} 0',
      'rempart_gate_requests_total{rempart_hasher="accounts",rempart_end="completed"} 2',
      'rempart_gate_requests_total{rempart_hasher="accounts",rempart_end="refused"} 0',
      'rempart_rehashes_total{rempart_hasher="accounts",rempart_end="written"} 0'
    ])
  )
  expect((await page()).match(/rempart_operation="enroll",rempart_outcome="accepted"\} (\d+)/u)?.[1]).toBe('1')
})

test('a lock is told from a delay', async () => {
  const { page, stop } = openTelemetry()
  const security = createAccountSecurity({
    policy: servicePublic,
    estimator: await loadEstimator(),
    throttle: { reserve: async () => ({ allowed: false, retryAfterSeconds: null }) }
  })
  await security.authenticate({ account: 'jean', password, storedHash: null })
  stop()
  expect(await page()).toContain('{rempart_operation="throttle",rempart_outcome="locked"} 1\n')
})

test('a whole life of accounts leaves nothing personal in spans or metrics, not even a pseudonym', async () => {
  const { spans, page, stop } = openTelemetry()
  const { secrets, events } = await liveALife()
  stop()
  expect(await page()).toContain('rempart_security_events_total{rempart_event="recovery_code_refused"} 1\n')
  expect(new Set(spans().map(({ name }) => name))).toEqual(
    new Set(['rempart hash', 'rempart verify', 'rempart enroll', 'rempart throttle', 'rempart breach'])
  )
  const told = inspect(
    spans().map(({ name, attributes, events: of, status }) => ({ name, attributes, of, status })),
    {
      depth: 9,
      maxArrayLength: null
    }
  )
  const pseudonyms = events.flatMap(({ pseudonym }) => pseudonym ?? [])
  for (const secret of [...secrets, ...pseudonyms]) expect(told + (await page())).not.toContain(secret)
})
