import { zxcvbnEstimator } from '../../adapters/zxcvbn-ts/index.ts'
import { RempartError } from '../../rempart-error.ts'
import type { Estimator } from '../../strength/index.ts'

/**
 * zxcvbn-ts with its French and English packages, if they are installed.
 *
 * @throws {RempartError} `package_missing`.
 */
export async function loadZxcvbnTs(): Promise<Estimator> {
  const { ZxcvbnFactory } = await needed('@zxcvbn-ts/core', import('@zxcvbn-ts/core'))
  const common = await needed('@zxcvbn-ts/language-common', import('@zxcvbn-ts/language-common'))
  const french = await needed('@zxcvbn-ts/language-fr', import('@zxcvbn-ts/language-fr'))
  const english = await needed('@zxcvbn-ts/language-en', import('@zxcvbn-ts/language-en'))
  return zxcvbnEstimator(
    new ZxcvbnFactory({
      dictionary: { ...common.dictionary, ...french.dictionary, ...english.dictionary },
      graphs: common.adjacencyGraphs,
      // Its default of 100 takes seconds on crafted input.
      l33tMaxSubstitutions: 10
    })
  )
}

async function needed<Module>(packageName: string, loading: Promise<Module>): Promise<Module> {
  try {
    return await loading
  } catch (error) {
    throw new RempartError('package_missing', `${packageName} cannot be loaded`, { packageName }, { cause: error })
  }
}
