import { type ImportGraph, reach } from './import-graph.ts'

/** What one entry may load. `packages` are prefixes of bare specifiers. */
export interface EntryLimit {
  readonly packages: readonly string[]
  /** Limits on what static imports alone reach, which is what a bundler puts into the first chunk. */
  readonly firstLoad?: { readonly packages: readonly string[]; readonly excludes: readonly string[] }
}

const hashing = ['argon2', '@node-rs/', 'node:']
// The estimator and its word lists run in a worker.
const withoutDictionaries = { packages: [], excludes: ['src/strength/'] }

/** By the name in `exports`, and the command. */
export const entryLimits: Readonly<Record<string, EntryLimit>> = {
  '.': { packages: [] },
  './zod': { packages: ['zod'] },
  './messages': { packages: [] },
  './strength': { packages: [] },
  './strength/zxcvbn-ts': { packages: ['@zxcvbn-ts/core'] },
  './hashing': { packages: hashing },
  './hashing/legacy': { packages: hashing },
  './telemetry': { packages: ['@opentelemetry/api', 'node:'] },
  './tuning': { packages: hashing },
  './account': { packages: hashing },
  './account/lifecycle': { packages: hashing },
  './account/kysely': { packages: ['kysely', 'node:'] },
  './account/valkey': { packages: [] },
  './breach': { packages: ['node:'] },
  './compliance': { packages: [] },
  // It runs on workers and at the edge too: no `node:` module.
  './http': { packages: [] },
  './better-auth': { packages: ['@better-auth/core'] },
  './fastify': { packages: [] },
  './hono': { packages: [] },
  './express': { packages: [] },
  './nestjs': { packages: ['@nestjs/'] },
  './meter': { packages: [], firstLoad: withoutDictionaries },
  './meter/react': { packages: ['react'], firstLoad: { ...withoutDictionaries, packages: ['react'] } },
  './meter/dsfr': { packages: [], firstLoad: withoutDictionaries },
  './meter/standalone': { packages: [], firstLoad: withoutDictionaries },
  './meter/worker': {
    packages: [],
    firstLoad: { packages: [], excludes: ['src/messages/', 'src/strength/data/english.ts'] }
  },
  './meter/worker/en': { packages: [] },
  './meter/define': { packages: [], firstLoad: withoutDictionaries },
  rempart: { packages: [...hashing, 'zod', '@zxcvbn-ts/'] }
}

/** What the entry reaches and must not, as chains: `src/index.ts -> src/policy/a.ts -> zod`. */
export function findTrespasses(graph: ImportGraph, entry: string, limit: EntryLimit): string[] {
  const trespasses: string[] = []
  for (const [target, chain] of reach(graph, entry, ['static', 'dynamic'])) {
    if (!graph.files.has(target) && !isAmong(target, limit.packages)) trespasses.push(chain.join(' -> '))
  }
  if (limit.firstLoad === undefined) return trespasses

  for (const [target, chain] of reach(graph, entry, ['static'])) {
    const isRefused = graph.files.has(target)
      ? isAmong(target, limit.firstLoad.excludes)
      : !isAmong(target, limit.firstLoad.packages)
    if (isRefused) trespasses.push(`${chain.join(' -> ')} (first load)`)
  }
  return trespasses
}

function isAmong(target: string, prefixes: readonly string[]): boolean {
  return prefixes.some(
    (prefix) => target === prefix || target.startsWith(/[/:]$/u.test(prefix) ? prefix : `${prefix}/`)
  )
}
