import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './manifest.ts'

/** Files and folders of the project that the text names between backquotes. */
function namedPaths(text: string): string[] {
  return text.match(/(?<=`)(?:src|test|scripts|benchmarks|examples|\.ci)\/[^\s`]*(?=`)/gu) ?? []
}

test.each(globSync(['*.md', 'docs/**/*.md'], { cwd: root }))('%s names files that exist', (file) => {
  const paths = namedPaths(readFileSync(join(root, file), 'utf8'))
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test('a path that is gone is noticed', () => {
  expect(namedPaths('see `src/gone.ts`, `npm test` and [this](docs/gone.md)')).toEqual(['src/gone.ts'])
})
