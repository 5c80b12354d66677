import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file that pages ask for. */
export interface StaticFile {
  readonly address: string
  readonly type: string
  readonly content: Buffer
}

const TYPES = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml'
} as const

type FileName = `${string}.${keyof typeof TYPES}`

const scriptOf = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier))
const own = join(import.meta.dirname, '../assets')
const meter = dirname(scriptOf('rempart/meter/standalone'))

/** Paths by names: the meter's one file, what it asks for later, and the worker that knows what the server knows. */
const paths = new Map<FileName, readonly string[]>([
  ['icon.svg', [join(own, 'icon.svg')]],
  ['style.css', [join(own, 'style.css')]],
  ['page.js', [join(own, 'page.js')]],
  ...readdirSync(meter)
    .filter((name) => /^standalone[\w-]*\.js$/u.test(name))
    .map((name): [FileName, readonly string[]] => [`rempart/${name}` as FileName, [join(meter, name)]]),
  // French and English in one file, so that a page asks once.
  ['rempart/worker.js', [scriptOf('rempart/meter/worker'), scriptOf('rempart/meter/worker/en')]]
])

const contents = [...paths].map(([name, parts]) => ({
  name,
  content: Buffer.concat(parts.map((path) => readFileSync(path)))
}))

// One for all, so that a module finds the next one beside it.
const version = createHash('sha256')
  .update(JSON.stringify(contents.map(({ name, content }) => [name, content.toString('base64')])))
  .digest('base64url')
  .slice(0, 16)

/** Where a file is: an address under which its content never changes. */
export function addressOf(name: FileName): string {
  return `/assets/${version}/${name}`
}

export const staticFiles: readonly StaticFile[] = contents.map(({ name, content }) => ({
  address: addressOf(name),
  type: TYPES[name.slice(name.lastIndexOf('.') + 1) as keyof typeof TYPES],
  content
}))
