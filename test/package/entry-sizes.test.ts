import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'
import { entries, root } from './manifest.ts'

/**
 * What an entry and all of ours that it loads may weigh, minified and compressed, in kB of 1,000 bytes; what it loads only when it
 * is asked for, such as word lists, is not in it. A tenth above what they weigh today, for who changes them to notice.
 */
const budgetsInKb: Readonly<Record<string, number>> = {
  rempart: 6.5,
  'rempart/zod': 12.3,
  'rempart/messages': 9.0,
  'rempart/strength': 34.5,
  'rempart/strength/zxcvbn-ts': 8.1,
  'rempart/hashing': 12.5,
  'rempart/hashing/legacy': 9.6,
  'rempart/telemetry': 1.4,
  'rempart/tuning': 5.6,
  'rempart/account': 23,
  'rempart/account/lifecycle': 12.9,
  'rempart/account/kysely': 7.8,
  'rempart/account/valkey': 0.9,
  'rempart/breach': 3.4,
  'rempart/compliance': 54,
  'rempart/better-auth': 10.6,
  'rempart/express': 10.2,
  'rempart/fastify': 10.3,
  'rempart/hono': 10.2,
  'rempart/nestjs': 10.5,
  'rempart/http': 10.3,
  'rempart/meter': 18.6,
  'rempart/meter/define': 13.2,
  'rempart/meter/standalone': 14.3,
  'rempart/meter/worker': 281,
  'rempart/meter/worker/en': 128,
  // The component or the hook alone is less: a bundler leaves the other out.
  'rempart/meter/react': 18.8,
  'rempart/meter/dsfr': 12.6
}

async function weigh(built: string): Promise<number> {
  const build = await rolldown({ input: join(root, built), external: (id) => !/^[./]/u.test(id), logLevel: 'silent' })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  const chunks = new Map(output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk] as const] : [])))
  const first = new Set<string>()
  const visit = (name: string): void => {
    if (first.has(name) || !chunks.has(name)) return
    first.add(name)
    for (const imported of chunks.get(name)?.imports ?? []) visit(imported)
  }
  visit(output[0].fileName)
  return gzipSync([...first].map((name) => chunks.get(name)?.code ?? '').join('')).length / 1000
}

test('every entry has a budget', () => {
  expect(Object.keys(budgetsInKb)).toEqual(entries.map(({ specifier }) => specifier))
})

test.each(entries)('$specifier keeps to its budget', async ({ specifier, source }) => {
  const weight = await weigh(source.replace(/^src\//u, 'dist/').replace(/\.ts$/u, '.js'))
  expect(weight).toBeLessThanOrEqual(budgetsInKb[specifier] ?? 0)
  // A budget far above the weight notices nothing.
  expect(weight).toBeGreaterThan((budgetsInKb[specifier] ?? 0) * 0.6 - 0.2)
})
