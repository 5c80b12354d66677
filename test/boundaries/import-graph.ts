import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type ImportKind, readImports } from './read-imports.ts'

/** Source files by their path from the root of the package, with forward slashes: `src/policy/presets.ts`. */
export type Sources = ReadonlyMap<string, string>

export interface ImportEdge {
  readonly from: string
  /** A file of the tree, or the bare specifier of a package or of a module of Node. */
  readonly to: string
  readonly kind: ImportKind
}

export interface ImportGraph {
  readonly files: ReadonlySet<string>
  readonly edges: readonly ImportEdge[]
}

export function readSources(root: string): Sources {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join('src', path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts'))
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

export function buildImportGraph(sources: Sources): ImportGraph {
  const files = new Set(sources.keys())
  const edges = [...sources].flatMap(([from, source]) =>
    readImports(from, source).map(({ specifier, kind }) => ({ from, to: resolveSpecifier(from, specifier), kind }))
  )
  for (const { from, to } of edges) {
    if (to.endsWith('.ts') && !files.has(to)) throw new Error(`${from} imports ${to}, which does not exist`)
  }
  return { files, edges }
}

function resolveSpecifier(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  // A worker is named by its built file, since the URL is read at run time.
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/u, '.ts')
}

/**
 * Everything that `entry` reaches over edges of these kinds, itself included; each with the shortest chain that leads to
 * it, so that a failure says which import to cut.
 */
export function reach(graph: ImportGraph, entry: string, kinds: readonly ImportKind[]): Map<string, readonly string[]> {
  const chains = new Map<string, readonly string[]>([[entry, [entry]]])
  // A Map iterates over what is added to it meanwhile, which makes this a breadth-first walk.
  for (const [path, chain] of chains) {
    for (const edge of graph.edges) {
      if (edge.from !== path || !kinds.includes(edge.kind) || chains.has(edge.to)) continue
      chains.set(edge.to, [...chain, edge.to])
    }
  }
  return chains
}

/** The folders of one room, `src/policy` say, and which of them imports which. */
export function foldersOf(graph: ImportGraph, room: string): ImportGraph {
  const edges = graph.edges
    .filter(({ from, to }) => from.startsWith(`${room}/`) && to.startsWith(`${room}/`))
    .map(({ from, to, kind }) => ({ from: posix.dirname(from), to: posix.dirname(to), kind }))
    .filter(({ from, to }) => from !== to)
  return { files: new Set(edges.flatMap(({ from, to }) => [from, to])), edges }
}

/** Each cycle once, as the chain of its files, found from the first of them in alphabetical order. */
export function findCycles(graph: ImportGraph): string[] {
  const cycles: string[] = []
  for (const start of [...graph.files].toSorted()) {
    const later = { ...graph, edges: graph.edges.filter((edge) => edge.from >= start && edge.to >= start) }
    const chains = reach(later, start, ['static', 'dynamic', 'type'])
    for (const { from, to } of later.edges) {
      const chain = chains.get(from)
      if (to === start && chain !== undefined) cycles.push([...chain, start].join(' -> '))
    }
  }
  return cycles
}
