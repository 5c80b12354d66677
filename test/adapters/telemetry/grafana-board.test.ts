import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { liveALife } from '../../account/lifecycle/live-a-life.ts'
import { createPasswordHasher } from '../../../src/hashing/index.ts'
import { openTelemetry } from './open-telemetry.ts'

interface Board {
  readonly panels: readonly { readonly title: string; readonly targets: readonly { readonly expr: string }[] }[]
}

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const board = JSON.parse(read('examples/grafana/rempart.json')) as Board
const queries = board.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ title, expr })))

/** The series that Prometheus reads after a life in which everything happened, and their labels. */
let names: Set<string>
let labels: Set<string>

beforeAll(async () => {
  const { page, stop } = openTelemetry({ hashers: { accounts: createPasswordHasher() } })
  const { lifecycle } = await liveALife()
  await lifecycle.register({ address: 'refused@example.org', password: 'short', language: 'en', context: [] })
  const samples = (await page()).split('\n').filter((line) => line.startsWith('rempart_'))
  stop()
  names = new Set(samples.map((line) => line.replace(/\{.*/u, '')))
  labels = new Set(samples.flatMap((line) => [...line.matchAll(/\b(\w+)="/gu)].map((match) => match[1] ?? '')))
})

test.each(queries)('$title: $expr asks for what is told', ({ expr }) => {
  const words = expr.replaceAll(/\{\{.*?\}\}|"(?!rempart_)[^"]*"/gu, '').match(/\brempart_\w+/gu) ?? []
  const unknown = words.filter(
    (word) => !labels.has(word) && ![...names].some((name) => name === word || name.startsWith(`${word}_`))
  )
  expect(words.length).toBeGreaterThan(0)
  expect(unknown).toEqual([])
  // What the Collector and Prometheus add to a name, the unit, is allowed for and not demanded.
  for (const [, pattern = ''] of expr.matchAll(/__name__=~"([^"]+)"/gu)) {
    const matching = [...names].filter((name) => new RegExp(`^(?:${pattern})$`, 'u').test(name))
    expect(matching, pattern).toHaveLength(1)
    const withUnit = pattern.replace(/\((_\w+)\)\?/u, '$1')
    expect(new RegExp(`^(?:${pattern})$`, 'u').test(withUnit)).toBe(true)
  }
})

test('every metric is on the board and in the documents of both languages', () => {
  const families = new Set([...names].map((name) => name.replace(/_(?:bucket|sum|count)$/u, '')))
  expect(families.size).toBe(8)
  const asked = queries.map(({ expr }) => expr).join('\n')
  for (const family of families) expect(asked).toContain(family)
  for (const page of ['docs/telemetry.md', 'docs/fr/telemetry.md']) {
    const text = read(page)
    expect([...families].filter((family) => !text.includes(family))).toEqual([])
    expect([...labels].filter((label) => label !== 'le' && !text.includes(`\`${label}\``))).toEqual([])
  }
})
