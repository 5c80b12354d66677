import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderNotice } from '../../src/compliance/index.ts'
import { servicePublic } from '../../src/index.ts'
import { samplePolicy } from '../compliance/notices/sample-service.ts'
import { runCommand } from './run-command.ts'

let folder = ''
let file = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rempart-notice-'))
  file = join(folder, 'policy.json')
  await writeFile(file, JSON.stringify(samplePolicy))
})
afterAll(async () => rm(folder, { recursive: true }))

describe('rempart notice', () => {
  it('writes Markdown of the default policy, and nothing else', async () => {
    expect(await runCommand(['notice', '--kind', 'password', '--lang', 'fr'], '')).toMatchObject({
      exitCode: 0,
      stdout: renderNotice(servicePublic, { kind: 'password', format: 'markdown', headingLevel: 1 }),
      stderr: ''
    })
  })

  it('writes HTML of all from a file, in the language asked for', async () => {
    const args = ['notice', '--kind', 'all', '--policy', file, '--format', 'html', '--lang', 'en']
    const { stdout, exitCode } = await runCommand(args, '')
    expect(exitCode).toBe(0)
    expect(stdout).toBe(renderNotice(samplePolicy, { kind: 'all', language: 'en', headingLevel: 1 }))
  })

  it('gives one JSON document where a program asks', async () => {
    const { stdout } = await runCommand(['notice', '--kind', 'cookies', '--lang', 'en', '--json'], '')
    expect(JSON.parse(stdout)).toEqual({
      kind: 'cookies',
      format: 'markdown',
      language: 'en',
      text: renderNotice(servicePublic, { kind: 'cookies', format: 'markdown', language: 'en', headingLevel: 1 })
    })
  })

  it('names every field that is not filled in, and exits 2', async () => {
    const { stderr, exitCode } = await runCommand(['notice', '--kind', 'legal', '--lang', 'en'], '')
    expect(stderr).toBe(
      'rempart: the policy lacks fields that this text needs: ' +
        '$.service.name, $.service.publisher, $.service.host\n'
    )
    expect(exitCode).toBe(2)
  })

  it.each([
    [['notice'], 'missing_kind'],
    [['notice', '--kind', 'novel'], 'not_one_of'],
    [['notice', '--kind', 'password', '--format', 'pdf'], 'not_one_of'],
    [['notice', 'password'], 'unexpected_argument'],
    [['notice', '--kind', 'password', '--policy', 'nobody'], 'unknown_preset']
  ])('%j is wrong usage: %s', async (args, code) => {
    const { stdout, exitCode } = await runCommand([...args, '--json'], '')
    expect(JSON.parse(stdout)).toMatchObject({ error: { code } })
    expect(exitCode).toBe(2)
  })

  it('names the words that an option takes', async () => {
    const { stderr } = await runCommand(['notice', '--kind', 'novel', '--lang', 'fr'], '')
    expect(stderr).toContain('password, protection, personal-data, retention, cookies, legal, all')
  })
})
