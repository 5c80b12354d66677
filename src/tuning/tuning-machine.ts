import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'
import type { Argon2Backend } from '../hashing/backends/argon2-backend.ts'
import { BACKENDS } from '../hashing/backends/automatic-backend.ts'
import { requireRanking } from '../hashing/backends/rank-backends.ts'

/** The machine that a search measures: this one, or a simulated one. */
export interface TuningMachine {
  /** The available backends, fastest first; at least one. */
  readonly backends: readonly string[]
  /** Milliseconds of a monotonic clock. */
  now(): number
  /** Makes at least `concurrency` hashes, `concurrency` at once, and returns the milliseconds of each. */
  run(backend: string, parameters: Argon2Parameters, concurrency: number): Promise<readonly number[]>
}

/**
 * This machine, with every backend that passes its self-test.
 *
 * @throws {RempartError} `backend_unavailable` if there is none.
 */
export async function openTuningMachine(): Promise<TuningMachine> {
  const ranking = await requireRanking(Object.values(BACKENDS), () => performance.now())
  const byId = new Map(ranking.map((backend) => [backend.id, backend]))
  return {
    backends: [...byId.keys()],
    now: () => performance.now(),
    run: async (id, parameters, concurrency) => {
      const backend = byId.get(id)
      if (backend === undefined) throw new RangeError('no such backend')
      const inARow = async (): Promise<readonly number[]> => [
        await time(backend, parameters),
        await time(backend, parameters)
      ]
      return (await Promise.all(Array.from({ length: concurrency }, inARow))).flat()
    }
  }
}

async function time(backend: Argon2Backend, parameters: Argon2Parameters): Promise<number> {
  const { saltBytes, ...cost } = parameters
  const startMs = performance.now()
  await backend.computeTag({
    ...cost,
    type: 'argon2id',
    version: 19,
    password: PASSWORD,
    salt: new Uint8Array(saltBytes)
  })
  return performance.now() - startMs
}

const PASSWORD = new Uint8Array(16)
