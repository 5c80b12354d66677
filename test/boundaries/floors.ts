import type { ImportGraph } from './import-graph.ts'

interface Floor {
  /** Floors whose code may be imported. */
  readonly knows: readonly string[]
  /** Floors of which only types may be imported. */
  readonly knowsTypesOf: readonly string[]
}

const everything = [
  'ground',
  'argon2',
  'policy',
  'policy/zod',
  'messages',
  'strength',
  'hashing',
  'tuning',
  'account',
  'compliance'
]

/** The house from the ground up. A folder of `src` that is missing here has no place yet, and the test says so. */
const floors: Readonly<Record<string, Floor>> = {
  ground: { knows: [], knowsTypesOf: [] },
  argon2: { knows: [], knowsTypesOf: [] },
  policy: { knows: ['ground', 'argon2'], knowsTypesOf: ['strength'] },
  'policy/zod': { knows: ['ground', 'argon2', 'policy'], knowsTypesOf: ['strength'] },
  messages: { knows: [], knowsTypesOf: ['ground', 'policy', 'strength'] },
  strength: { knows: ['ground', 'argon2'], knowsTypesOf: [] },
  hashing: { knows: ['ground', 'argon2'], knowsTypesOf: [] },
  tuning: { knows: ['ground', 'argon2', 'hashing'], knowsTypesOf: [] },
  account: { knows: ['ground', 'policy', 'strength', 'hashing'], knowsTypesOf: ['messages'] },
  compliance: { knows: ['ground', 'policy', 'messages'], knowsTypesOf: everything },
  meter: { knows: ['ground', 'policy', 'messages', 'strength'], knowsTypesOf: [] },
  adapters: { knows: ['index', 'meter', ...everything], knowsTypesOf: [] },
  cli: { knows: ['index', 'adapters', ...everything], knowsTypesOf: [] },
  // The entry `rempart`: what is isomorphic and light, and the types of the rest.
  index: { knows: ['ground', 'policy'], knowsTypesOf: ['strength', 'hashing'] }
}

/** Files of the ground: the text of a password (its NFC form, code points, bytes) and the one error class. */
function floorOf(path: string): string {
  if (path.startsWith('src/password/') || path === 'src/rempart-error.ts') return 'ground'
  if (path.startsWith('src/policy/zod/')) return 'policy/zod'
  if (path === 'src/index.ts') return 'index'
  return path.split('/')[1] ?? path
}

/** Every import that goes up or sideways, as one sentence each. */
export function findCrossings(graph: ImportGraph): string[] {
  const crossings: string[] = []
  for (const path of graph.files) {
    if (!Object.hasOwn(floors, floorOf(path))) crossings.push(`${path} stands on no floor`)
  }
  for (const { from, to, kind } of graph.edges) {
    if (!graph.files.has(to) || floorOf(from) === floorOf(to)) continue
    const floor = floors[floorOf(from)]
    const known = [...(floor?.knows ?? []), ...(kind === 'type' ? (floor?.knowsTypesOf ?? []) : [])]
    if (known.includes(floorOf(to))) continue
    crossings.push(`${from} -> ${to} (${kind}): ${floorOf(from)} may not know ${floorOf(to)}`)
  }
  return crossings
}
