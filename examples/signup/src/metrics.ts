import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { HashingMessage, PasswordHasher } from 'rempart/hashing'

export interface Metrics {
  readonly registry: Registry
  readonly requests: Counter<'method' | 'route' | 'status'>
  readonly passwordRefusals: Counter<'code'>
  readonly signUps: Counter<'outcome'>
  readonly signIns: Counter<'outcome'>
  readonly recoveries: Counter<'outcome'>
  readonly mails: Counter<'code' | 'outcome'>
  readonly throttleStoreFailures: Counter
}

/** No label ever names a person, an address or a network. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    requests: new Counter({
      name: 'http_requests_total',
      help: 'Answers, by route and status.',
      labelNames: ['method', 'route', 'status'],
      registers
    }),
    passwordRefusals: new Counter({
      name: 'signup_password_refusals_total',
      help: 'Refused new passwords, by code; one password may have several.',
      labelNames: ['code'],
      registers
    }),
    signUps: new Counter({
      name: 'signup_sign_ups_total',
      help: 'Sign-ups, by outcome.',
      labelNames: ['outcome'],
      registers
    }),
    signIns: new Counter({
      name: 'signup_sign_ins_total',
      help: 'Sign-ins, by outcome.',
      labelNames: ['outcome'],
      registers
    }),
    recoveries: new Counter({
      name: 'signup_recoveries_total',
      help: 'Links asked for, and new passwords chosen by them, by outcome.',
      labelNames: ['outcome'],
      registers
    }),
    mails: new Counter({
      name: 'signup_mails_total',
      help: 'Messages to people, by kind and by whether they were taken.',
      labelNames: ['code', 'outcome'],
      registers
    }),
    throttleStoreFailures: new Counter({
      name: 'signup_throttle_store_failures_total',
      help: 'Times that the store of the throttle was away.',
      registers
    })
  }
}

/**
 * The hasher's own figures: what it publishes after each call, and what its gate holds at this moment.
 *
 * @returns What ends it.
 */
export function observeHasher({ registry }: Metrics, hasher: PasswordHasher): () => void {
  const registers = [registry]
  const seconds = new Histogram({
    name: 'signup_hash_seconds',
    help: 'Time of one hash or verification, waiting included, by what came of it.',
    labelNames: ['operation', 'outcome'],
    buckets: [0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 2, 5, 10],
    registers
  })
  const gate = new Gauge({
    name: 'signup_hash_gate',
    help: 'Hashing work now queued and in flight, and turned away (refused, expired) since the start.',
    labelNames: ['state'],
    registers,
    collect() {
      const { queued, inFlight, refused, expired } = hasher.statistics()
      for (const [state, count] of Object.entries({ queued, inFlight, refused, expired })) gate.set({ state }, count)
    }
  })
  const rehashes = new Gauge({
    name: 'signup_rehashes',
    help: 'Hashes brought up to the policy at sign-in since the start, and those that could not be.',
    labelNames: ['outcome'],
    registers,
    collect() {
      const { written, failed } = hasher.statistics().rehashes
      for (const [outcome, count] of Object.entries({ written, failed })) rehashes.set({ outcome }, count)
    }
  })

  const listeners = (['hash', 'verify'] as const).map((operation) => ({
    channel: `rempart:${operation}`,
    listen: (message: unknown) => {
      const { outcome, elapsedMs } = message as HashingMessage
      seconds.observe({ operation, outcome }, elapsedMs / 1000)
    }
  }))
  for (const { channel, listen } of listeners) subscribe(channel, listen)
  return () => {
    for (const { channel, listen } of listeners) unsubscribe(channel, listen)
  }
}
