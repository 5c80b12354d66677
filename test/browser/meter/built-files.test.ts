import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { stream as englishWords } from '../../../src/strength/data/english.ts'
import { root } from './meter-page.ts'

function read(name: string): string {
  return readFileSync(join(root, 'dist/meter', name), 'utf8')
}

/** Compressed as gzip -9 does, against a limit that keeps growth from passing unseen: all that a page loads for it. */
test.each([
  [['standalone.js'], 13_000],
  [['worker.js'], 260_000],
  [['worker.js', 'worker/en.js'], 380_000]
])('%j take at most %i bytes', (names, limit) => {
  const bytes = names.map((name) => gzipSync(read(name), { level: 9 }).length).reduce((sum, each) => sum + each)
  process.stdout.write(`${names.join(' and ')}: ${bytes} bytes, compressed; limit ${limit}\n`)
  expect(bytes).toBeLessThanOrEqual(limit)
})

test.each(['worker.js', 'worker/en.js'])('%s imports nothing', (name) => {
  expect(read(name)).not.toMatch(/\bimport\s*[({*"'`]|\bimport\.meta\b|\bexport\s*[{*]/u)
})

test('English words are in the script that says so, and in no other', () => {
  const sample = englishWords.slice(0, 200)
  expect(read('worker.js').includes(sample)).toBe(false)
  expect(read('worker/en.js').includes(sample)).toBe(true)
})
