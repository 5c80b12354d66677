import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { installShims, isRunnable, npmScriptsOf, outputPattern, readCommands, runCommand } from './commands.ts'
import { manifest } from './manifest.ts'
import { readDocumentSamples } from './samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'rempart-commands-'))
const environment = installShims(folder)
const commands = readDocumentSamples().flatMap(readCommands)
// What a person has downloaded before the command is called: SHA-1 of two passwords, in order.
const corpus = ['940C0F26FD5A30775BB1CBD1F6840398D39BB813:3', 'F01E8F1BA1D57E9AE7719BA5D85DE6AAC1B5A76C:5']
writeFileSync(join(folder, 'pwnedpasswords.txt'), `${corpus.join('\n')}\n`)

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the commands of the documents', () => {
  test('call npm scripts that exist', () => {
    const missing = commands.flatMap(({ place, command }) =>
      npmScriptsOf(command)
        .filter((script) => !Object.hasOwn(manifest.scripts, script))
        .map((script) => `${place}: npm run ${script}`)
    )
    expect(missing).toEqual([])
  })

  test.concurrent.each(commands.filter(({ command }) => isRunnable(command)))(
    '$place: $command',
    async ({ command, output }) => {
      const result = await runCommand(command, folder, environment)
      expect([0, 1]).toContain(result.exitCode)
      expect(result.output).toMatch(output === undefined ? /./u : outputPattern(output))
    },
    // One of them measures the machine for ten seconds and more, beside all the others.
    300_000
  )
})

describe('a command that drifted is noticed:', () => {
  const sample = { place: 'README.md:1', file: 'README.md', language: 'console' }

  test('a script that is gone', () => {
    expect(npmScriptsOf('npm ci && npm start && npm run no-such-script')).toEqual(['start', 'no-such-script'])
  })

  test('an output that changed', async () => {
    const code = `$ printf 'Bonjour1' | npx rempart check --policy service-public --json\n{"accepted":true,...}\n`
    const [command] = readCommands({ ...sample, code })
    const result = await runCommand(command?.command ?? '', folder, environment)
    expect(result.exitCode).toBe(1)
    expect(result.output).not.toMatch(outputPattern(command?.output ?? ''))
    expect(result.output).toMatch(outputPattern('{"accepted":false,...}'))
  })

  test('an option that is gone', async () => {
    const result = await runCommand(`printf 'Bonjour1' | rempart check --no-such-option`, folder, environment)
    expect(result.exitCode).toBe(2)
  })

  test.each([
    [`printf 'Bonjour1' | npx rempart hash   # one line`, true],
    ['npm ci && npm start', false],
    ['rempart check', true],
    ['npm install rempart', false],
    ['rempart hash | sudo tee file', false]
  ])('%s is run: %s', (command, expected) => {
    expect(isRunnable(command)).toBe(expected)
  })
})
