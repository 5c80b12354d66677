import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TuningResult } from '../../src/tuning/index.ts'
import { runCommand } from './run-command.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rempart-tune-'))
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

describe('rempart tune', () => {
  test('prints one JSON document, writes the report, and says with its exit code whether the target is met', async () => {
    const report = join(folder, 'report.html')
    const target = ['--target-ms', '30', '--memory-budget-mib', '32', '--concurrency', '1', '--search-seconds', '2']
    const { stdout, stderr, exitCode } = await runCommand(['tune', ...target, '--report', report, '--json'], '')
    const result = JSON.parse(stdout) as TuningResult
    expect(stderr).toBe('')
    expect(exitCode).toBe(result.meetsTarget ? 0 : 1)
    expect(result.target).toEqual({ targetMs: 30, memoryBudgetKib: 32_768, concurrency: 1, lanes: 1 })
    expect(result.parameters.memoryKib).toBeLessThanOrEqual(32_768)
    // The default search makes eighty of them.
    expect(result.timing.samples).toBeLessThan(40)
    expect(await readFile(report, 'utf8')).toContain('</html>')
  })

  test.each([
    [['--target-ms', '0'], 'number_out_of_range'],
    [['--target-ms', 'soon'], 'number_out_of_range'],
    [['--concurrency', '1.5'], 'number_out_of_range'],
    [['--memory-budget-mib', '13', '--concurrency', '2'], 'number_out_of_range'],
    [['--lanes', '33'], 'number_out_of_range'],
    [['--search-seconds', '0'], 'number_out_of_range'],
    [['--search-seconds', '3601'], 'number_out_of_range'],
    [['--search-seconds'], 'missing_value'],
    [['--target-ms'], 'missing_value'],
    [['--report', '/nowhere/report.html'], 'unwritable_file'],
    [['extra'], 'unexpected_argument']
  ])('refuses %j before measuring anything', async (args, code) => {
    const { stdout, exitCode } = await runCommand(['tune', '--json', ...args], '')
    expect(JSON.parse(stdout)).toMatchObject({ error: { code } })
    expect(exitCode).toBe(2)
  })
})
