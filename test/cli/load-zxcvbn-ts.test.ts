import { expect, test, vi } from 'vitest'
import { loadZxcvbnTs } from '../../src/cli/estimator/load-zxcvbn-ts.ts'

vi.mock(import('@zxcvbn-ts/language-en'), () => {
  throw new Error('Cannot find package')
})

test('a package that is not installed is named', async () => {
  await expect(loadZxcvbnTs()).rejects.toMatchObject({
    code: 'package_missing',
    details: { packageName: '@zxcvbn-ts/language-en' }
  })
})
