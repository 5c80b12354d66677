import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBreachFilter } from '../../src/account/breach/index.ts'
import { makeCorpus, writeLines } from '../account/breach/corpus.ts'
import { runCommand } from './run-command.ts'
import { runOnTerminal } from './run-on-terminal.ts'

let folder: string
let corpus: string
let filter: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rempart-breach-'))
  corpus = join(folder, 'corpus.txt')
  filter = join(folder, 'breaches.filter')
  await writeFile(corpus, writeLines(makeCorpus(3_000)))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('rempart breach build', () => {
  test('makes what openBreachFilter opens, and prints one JSON document', async () => {
    const options = ['--minimum-occurrences', '1001', '--fingerprint-bits', '44', '--json']
    const { stdout, stderr, exitCode } = await runCommand(['breach', 'build', corpus, filter, ...options], '')
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
    const built: unknown = JSON.parse(stdout)
    expect(built).toMatchObject({ count: 2_000, minimumOccurrences: 1_001, falsePositiveRate: 2_000 / 2 ** 44 })
    await using opened = await openBreachFilter(filter)
    expect(await opened.check('password 1000')).toEqual({ outcome: 'found', occurrences: 1_001 })
    expect(await opened.check('password 999')).toEqual({ outcome: 'not_found' })
  })

  test('says to a person how large it is and how often it is wrong', async () => {
    const { stdout, exitCode } = await runCommand(
      ['breach', 'build', corpus, filter, '--lang', 'fr', '--minimum-occurrences', '2'],
      ''
    )
    expect(exitCode).toBe(0)
    expect(stdout.replaceAll(/[\u00a0\u202f]/gu, ' ')).toBe(
      `Filtre écrit : ${filter}\n  2 999 mots de passe, vus au moins 2 fois\n  0,0196 Mio, 54,8 bits pour chacun\n` +
        '  sur 93 900 000 000 mots de passe d’aucune fuite, un est trouvé malgré tout\n'
    )
  })

  test('draws how far it has come, on a terminal only', async () => {
    const { output, exitCode } = await runOnTerminal(['breach', 'build', corpus, filter], [])
    expect(exitCode).toBe(0)
    expect(output).toMatch(/Building █+ 100 %/u)
    expect(output).toContain('\u001b[2K')
    expect(output).toContain('Filter written')
  })

  test.each([
    [['build', 'corpus'], 'missing_corpus', 2],
    [['build'], 'missing_corpus', 2],
    [[], 'missing_corpus', 2],
    [['make', 'corpus', 'filter'], 'missing_corpus', 2],
    [['build', 'corpus', 'filter', 'more'], 'unexpected_argument', 2],
    [['build', 'corpus', 'filter', '--minimum-occurrences', '0'], 'number_out_of_range', 2],
    [['build', 'corpus', 'filter', '--minimum-occurrences', '1000001'], 'number_out_of_range', 2],
    [['build', 'corpus', 'filter', '--fingerprint-bits', '39'], 'number_out_of_range', 2],
    [['build', 'corpus', 'filter', '--fingerprint-bits', '53'], 'number_out_of_range', 2],
    [['build', '/nowhere/corpus', join(tmpdir(), 'filter')], 'unreadable_breach_corpus', 2],
    [['build', 'corpus', '/nowhere/filter'], 'unwritable_breach_filter', 3]
  ])('%j ends with %s', async (args, code, exitCode) => {
    const result = await runCommand(['breach', ...args, '--json'], '')
    expect(JSON.parse(result.stdout)).toMatchObject({ error: { code } })
    expect(result.exitCode).toBe(exitCode)
  })

  test('says where a corpus is wrong', async () => {
    const wrong = join(folder, 'wrong.txt')
    await writeFile(wrong, writeLines([...makeCorpus(10)].toReversed()))
    const { stderr, exitCode } = await runCommand(['breach', 'build', wrong, filter], '')
    expect(stderr).toBe('rempart: corpus of breached passwords (wrong.txt:2): it is not sorted by digest\n')
    expect(exitCode).toBe(2)
  })
})
