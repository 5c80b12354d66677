import { appendFileSync } from 'node:fs'
import { inject, TestRunner, type RunnerTestCase, type RunnerTestSuite, type TestTryOptions } from 'vitest'
import type { FileFinding } from './finding.ts'
import { beat, switchboard } from './switchboard.ts'

// A loop that goes round more often than this many times its usual count does not end.
const HIT_FACTOR = 20
const HIT_BASE = 1_000

/**
 * Runs each test once as the code stands, then once for each mutant that it reached, then once more as the code stands: all
 * in the process that imported the code, with every hook, since to import it again takes a thousand times as long as a test.
 * For Vitest these are retries of a second repetition.
 */
export default class MutantRunner extends TestRunner {
  readonly #alive = (switchboard.alive ??= new Set(inject('alive')))
  readonly #noticedFile = inject('noticedFile')
  #finding: FileFinding = { noticed: [], doubtful: [], reached: [], atImport: [], broken: [] }
  #atStart = process.cpuUsage()
  #queue: string[] = []
  #noticedNow: string[] = []

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    await super.onBeforeRunTask(test)
    test.repeats = 1
  }

  override onBeforeTryTask(test: RunnerTestCase, attempt: TestTryOptions): void {
    super.onBeforeTryTask(test, attempt)
    const mutant = attempt.repeats === 0 ? undefined : this.#queue[attempt.retry]
    const hits = mutant === undefined ? 0 : (switchboard.mutantCoverage?.perTest[test.id]?.[mutant] ?? 0)
    switchboard.currentTestId = attempt.repeats === 0 ? test.id : 'again'
    switchboard.hitCount = 0
    switchboard.hitLimit = HIT_BASE + HIT_FACTOR * hits
    switchboard.activeMutant = mutant
    beat(mutant)
    this.#atStart = process.cpuUsage()
  }

  override async onAfterRetryTask(test: RunnerTestCase, attempt: TestTryOptions): Promise<void> {
    await super.onAfterRetryTask(test, attempt)
    const { result } = test
    if (result === undefined) return
    switchboard.currentTestId = undefined
    switchboard.activeMutant = undefined
    const hasFailed = result.state === 'fail'
    if (attempt.repeats === 0) {
      this.#plan(test, hasFailed)
      return
    }
    const mutant = this.#queue[attempt.retry]
    if (mutant === undefined) {
      // A mutant that left something behind makes the ones after it look noticed.
      this.#finding[hasFailed ? 'doubtful' : 'noticed'].push(...this.#noticedNow)
      if (!hasFailed) {
        for (const one of this.#noticedNow) this.#alive.delete(one)
        appendFileSync(this.#noticedFile, this.#noticedNow.map((one) => `${one}\n`).join(''))
      }
      return
    }
    if (hasFailed) this.#noticedNow.push(mutant)
    // Only after a failure, and an error of it, does Vitest try again.
    result.state = 'fail'
    result.errors = [{ message: 'the next mutant' }]
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    if ('filepath' in suite) {
      const atImport = Object.keys(switchboard.mutantCoverage?.static ?? {})
      Object.assign(suite.meta, { finding: { ...this.#finding, atImport } })
      this.#finding = { noticed: [], doubtful: [], reached: [], atImport: [], broken: [] }
    }
    await super.onAfterRunSuite(suite)
  }

  #plan(test: RunnerTestCase, hasFailed: boolean): void {
    const { user, system } = process.cpuUsage(this.#atStart)
    const processorMs = (user + system) / 1000
    const reached = Object.keys(switchboard.mutantCoverage?.perTest[test.id] ?? {})
    this.#finding.reached.push(...reached)
    if (hasFailed) this.#finding.broken.push(test.name)
    const isTried = !hasFailed && processorMs < inject('maximumMs')
    this.#noticedNow = []
    this.#queue = isTried ? reached.filter((id) => this.#alive.has(id)) : []
    test.retry = this.#queue.length
  }
}
