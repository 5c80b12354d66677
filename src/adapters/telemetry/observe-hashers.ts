import type { BatchObservableCallback, Meter } from '@opentelemetry/api'
import type { HasherStatistics, PasswordHasher } from '../../hashing/index.ts'

const ENDS = ['completed', 'refused', 'expired', 'aborted', 'abandoned'] as const satisfies (keyof HasherStatistics)[]
const BYTES_PER_KIB = 1024

/**
 * Reads the statistics of the hashers whenever the metrics are collected.
 *
 * @returns What ends it.
 */
export function observeHashers(
  meter: Meter,
  hashers: Readonly<Record<string, Pick<PasswordHasher, 'statistics'>>>
): () => void {
  const inFlight = meter.createObservableUpDownCounter('rempart.gate.in_flight', {
    description: 'Hashes being computed now',
    unit: '{request}'
  })
  const queued = meter.createObservableUpDownCounter('rempart.gate.queued', {
    description: 'Hashes waiting now',
    unit: '{request}'
  })
  const memory = meter.createObservableUpDownCounter('rempart.gate.memory', {
    description: 'Memory taken by hashes now',
    unit: 'By'
  })
  const requests = meter.createObservableCounter('rempart.gate.requests', {
    description: 'Hashes that ended, by how they ended',
    unit: '{request}'
  })
  const rehashes = meter.createObservableCounter('rempart.rehashes', {
    description: 'Old hashes for which a new one was offered, by whether it was written',
    unit: '{rehash}'
  })
  const instruments = [inFlight, queued, memory, requests, rehashes]
  const read: BatchObservableCallback = (result) => {
    for (const [name, hasher] of Object.entries(hashers)) {
      const statistics = hasher.statistics()
      const attributes = { 'rempart.hasher': name }
      result.observe(inFlight, statistics.inFlight, attributes)
      result.observe(queued, statistics.queued, attributes)
      result.observe(memory, statistics.memoryKib * BYTES_PER_KIB, attributes)
      for (const end of ENDS) result.observe(requests, statistics[end], { ...attributes, 'rempart.end': end })
      for (const end of ['written', 'failed'] as const) {
        result.observe(rehashes, statistics.rehashes[end], { ...attributes, 'rempart.end': end })
      }
    }
  }
  meter.addBatchObservableCallback(read, instruments)
  return () => meter.removeBatchObservableCallback(read, instruments)
}
