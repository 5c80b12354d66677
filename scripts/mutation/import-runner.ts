import { appendFileSync } from 'node:fs'
import { inject, TestRunner, vi, type RunnerTestCase, type RunnerTestFile, type RunnerTestSuite } from 'vitest'
import { beat, switchboard } from './switchboard.ts'

/**
 * Imports a file of tests anew for each mutant of a list, which is active from the first line on, and runs its tests up to
 * the first that fails. A file stands in the run once as the code stands, then once for each mutant: all in one process,
 * since to start one takes ten times as long.
 */
export default class ImportRunner extends TestRunner {
  readonly #mutants = inject('alive')
  readonly #turnsBegun = new Map<string, number>()
  readonly #noticed = new Set<string>()
  /** Tests that fail as the code stands, or take too long. */
  readonly #leftOut = new Set<string>()
  #mutant: string | undefined
  /** A file before this one noticed the mutant. */
  #isSkipped = false
  #hasFailed = false
  #atStart = process.cpuUsage()

  onBeforeCollect([path = '']: string[]): void {
    const turn = this.#turnsBegun.get(path) ?? 0
    this.#turnsBegun.set(path, turn + 1)
    this.#mutant = turn === 0 ? undefined : this.#mutants[turn - 1]
    this.#isSkipped = this.#noticed.has(this.#mutant ?? '')
    this.#hasFailed = false
    beat(this.#mutant)
  }

  override importFile(path: string, source: Parameters<TestRunner['importFile']>[1]): unknown {
    if (this.#isSkipped) return undefined
    switchboard.activeMutant = this.#mutant
    if (source === 'collect') vi.resetModules()
    return super.importFile(path, source)
  }

  override async onBeforeRunSuite(suite: RunnerTestSuite): Promise<void> {
    if (this.#hasFailed) suite.mode = 'skip'
    await super.onBeforeRunSuite(suite)
  }

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    if (this.#hasFailed || this.#leftOut.has(test.id)) test.mode = 'skip'
    await super.onBeforeRunTask(test)
    beat(this.#mutant)
    this.#atStart = process.cpuUsage()
  }

  override async onAfterRetryTask(...[test, attempt]: Parameters<TestRunner['onAfterRetryTask']>): Promise<void> {
    await super.onAfterRetryTask(test, attempt)
    const hasFailed = test.result?.state === 'fail'
    const { user, system } = process.cpuUsage(this.#atStart)
    if (this.#mutant !== undefined) this.#hasFailed ||= hasFailed
    else if (hasFailed || (user + system) / 1000 >= inject('maximumMs')) this.#leftOut.add(test.id)
  }

  override onAfterRunFiles(files: RunnerTestFile[]): void {
    super.onAfterRunFiles(files)
    const hasFailed = files.some(({ result }) => result?.state === 'fail')
    if (!hasFailed || this.#isSkipped || this.#mutant === undefined) return
    this.#noticed.add(this.#mutant)
    appendFileSync(inject('noticedFile'), `${this.#mutant}\n`)
  }
}
