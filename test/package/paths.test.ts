import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './manifest.ts'

/** Files and folders of the project that the text names between backquotes or links to. */
function namedPaths(text: string): string[] {
  const quoted = text.match(/(?<=`)(?:src|test|scripts|benchmarks|\.ci)\/[^\s`]*(?=`)/gu) ?? []
  const linked = text.match(/(?<=\]\()(?!https?:)[^)#]+/gu) ?? []
  return [...quoted, ...linked]
}

test.each(globSync(['*.md', 'docs/**/*.md'], { cwd: root }))('%s names files that exist', (file) => {
  const paths = namedPaths(readFileSync(join(root, file), 'utf8'))
  // A command is run in the root; a link starts where its document stands.
  const places = [root, join(root, dirname(file))]
  expect(paths.filter((path) => !places.some((place) => existsSync(join(place, path))))).toEqual([])
})

test('a path that is gone is noticed', () => {
  expect(namedPaths('see `src/gone.ts`, `npm test`, [this](docs/gone.md) and [that](https://example.org/a)')).toEqual([
    'src/gone.ts',
    'docs/gone.md'
  ])
})
