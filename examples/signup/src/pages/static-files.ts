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

const own = join(import.meta.dirname, '../assets')
const meter = dirname(fileURLToPath(import.meta.resolve('rempart/meter/standalone')))

/** Paths by names: the meter's one file, what it asks for later, and the worker that knows what the server knows. */
const paths = new Map<FileName, string>([
  ['icon.svg', join(own, 'icon.svg')],
  ['style.css', join(own, 'style.css')],
  ['page.js', join(own, 'page.js')],
  ...readdirSync(meter)
    .filter((name) => /^standalone[\w-]*\.js$/u.test(name))
    .map((name): [FileName, string] => [`rempart/${name}` as FileName, join(meter, name)]),
  ['rempart/worker/en.js', fileURLToPath(import.meta.resolve('rempart/meter/worker/en'))]
])

const contents = [...paths].map(([name, path]) => ({ name, content: readFileSync(path) }))

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
