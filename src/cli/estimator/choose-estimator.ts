import { loadEstimator, type Estimator } from '../../strength/index.ts'
import { UsageError } from '../texts/usage-error.ts'

const loaders: ReadonlyMap<string, () => Promise<Estimator>> = new Map([
  ['rempart', () => loadEstimator({ languages: ['fr', 'en'] })],
  ['zxcvbn-ts', async () => (await import('./load-zxcvbn-ts.ts')).loadZxcvbnTs()]
])

/**
 * Returns the loader of the named estimator. Default: the estimator of Rempart. @throws {UsageError}
 * `unknown_estimator`.
 */
export function chooseEstimator(name = 'rempart'): () => Promise<Estimator> {
  const load = loaders.get(name)
  if (load === undefined) throw new UsageError('unknown_estimator', [...loaders.keys()].join(', '))
  return load
}
