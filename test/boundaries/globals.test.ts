import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

// Globals are kept apart by the compiler, which knows a global `window` from a local one: `npm run types` compiles each
// world with the types of that world alone, and what runs in both with each. Here they are shown to refuse what they must.

const root = join(import.meta.dirname, '../..')

function compile(configuration: string, source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rempart-globals-'))
  try {
    writeFileSync(join(folder, 'fixture.ts'), `${source}\nexport {}\n`)
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: join(root, configuration),
        compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] },
        include: ['fixture.ts']
      })
    )
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    return spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' }).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.each([
  [
    'tsconfig.server.json',
    ['document.title', 'window.name', 'new HTMLElement()', 'customElements.get("a")'],
    'process.pid'
  ],
  ['tsconfig.browser.json', ['process.pid', 'Buffer.from("a")', 'await import("node:fs")'], 'document.title']
])('%s', (configuration, refused, accepted) => {
  test.each(refused)('refuses %s', (source) => {
    expect(compile(configuration, source)).toMatch(/fixture\.ts\(1,.* error TS/u)
  })

  test.each([accepted, 'crypto.getRandomValues(new Uint8Array(1))'])('accepts %s', (source) => {
    expect(compile(configuration, source)).toBe('')
  })
})
