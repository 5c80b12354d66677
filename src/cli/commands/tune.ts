import { open, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus } from 'node:os'
import { ASSUMED_ATTACKER_BYTES_PER_SECOND } from '../../strength/index.ts'
import { tuneParameters, type TuningOptions, type TuningResult } from '../../tuning/index.ts'
import { findLanguage } from '../arguments.ts'
import { EXIT } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import type { Texts } from '../texts.ts'
import { renderTuningReport } from '../tuning-report/render-report.ts'
import { UsageError } from '../usage-error.ts'
import type { Command, Invocation } from './command.ts'

/** `rempart tune`: the Argon2id parameters that this machine can afford. */
export const tune: Command = async ({ operands, options, terminal, texts, language }) => {
  if (operands.length > 0) throw new UsageError('unexpected_argument')
  const target = readTarget(options.tuning)
  // The time of a search would be lost on a path that cannot be written.
  if (options.tuning.report !== undefined) await assertWritable(options.tuning.report)
  const progress = createProgressBar(terminal, texts)
  const result = await tuneParameters({ ...target, onProgress: ({ share }) => progress.show(share) })
  progress.clear()
  if (options.tuning.report !== undefined) await writeReport(options.tuning.report, result, language)
  terminal.stdout.write(options.json ? `${JSON.stringify(result)}\n` : printResult(result, texts, language))
  return result.meetsTarget ? EXIT.yes : EXIT.no
}

function readTarget(tuning: Invocation['options']['tuning']): TuningOptions {
  const concurrency = readNumber('--concurrency', tuning.concurrency ?? String(availableParallelism()), 1, 1024)
  const memoryBudgetMib = readNumber('--memory-budget-mib', tuning.memoryBudgetMib ?? '256', 7 * concurrency, 1_048_576)
  return {
    targetMs: readNumber('--target-ms', tuning.targetMs ?? '250', 1, 60_000),
    memoryBudgetKib: 1024 * memoryBudgetMib,
    concurrency,
    lanes: readNumber('--lanes', tuning.lanes ?? '1', 1, 32),
    ...(tuning.searchSeconds === undefined
      ? {}
      : { searchMs: 1000 * readNumber('--search-seconds', tuning.searchSeconds, 1, 3600) })
  }
}

function readNumber(option: string, text: string, minimum: number, maximum: number): number {
  const value = /^[0-9]{1,9}$/u.test(text) ? Number(text) : Number.NaN
  if (value >= minimum && value <= maximum) return value
  throw new UsageError('number_out_of_range', `${option} (${minimum}–${maximum})`)
}

interface ProgressBar {
  show(share: number): void
  clear(): void
}

const BAR_WIDTH = 32

/** Drawn on standard error, and only for a person. */
function createProgressBar({ stderr }: Terminal, texts: Texts): ProgressBar {
  if (stderr.isTTY !== true) return { show() {}, clear() {} }
  return {
    show(share) {
      const filled = Math.round(BAR_WIDTH * share)
      const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled)
      stderr.write(`\r${texts.tune.measuring} ${bar} ${String(Math.round(100 * share)).padStart(3)} %`)
    },
    clear: () => void stderr.write('\r\u001b[2K')
  }
}

async function writeReport(
  path: string,
  result: TuningResult,
  language: ReturnType<typeof findLanguage>
): Promise<void> {
  const page = renderTuningReport(result, {
    language,
    processor: cpus()[0]?.model.trim() ?? '',
    cores: availableParallelism(),
    nodeVersion: process.versions.node,
    date: new Date(),
    attackerBytesPerSecond: ASSUMED_ATTACKER_BYTES_PER_SECOND
  })
  await writeFile(path, page)
}

async function assertWritable(path: string): Promise<void> {
  try {
    await (await open(path, 'a')).close()
  } catch {
    throw new UsageError('unwritable_file', path)
  }
}

function printResult(result: TuningResult, texts: Texts, language: string): string {
  const format = (value: number): string =>
    new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(value)
  const { parameters, timing, target, owaspRows, backends } = result
  const line = (name: string, { memoryKib, passes, lanes }: typeof parameters, milliseconds: number): string =>
    `  ${name.padEnd(18)} m=${memoryKib}, t=${passes}, p=${lanes}`.padEnd(52) + `${format(milliseconds)} ms\n`
  const perSecond = texts.tune.perSecond(format(result.hashesPerSecond), format(target.concurrency))
  return [
    `${texts.tune.answer}\n`,
    line(result.backend, parameters, timing.medianMs),
    `  ${texts.tune.interval(format(timing.lowMs), format(timing.highMs))} ; ${perSecond}\n`,
    result.meetsTarget ? '' : `  ${texts.tune.missed}\n`,
    `\n${texts.tune.backends}\n`,
    ...backends.map(({ id, timing: each, affords }) => line(id, affords, each.medianMs)),
    `\n${texts.tune.owasp}\n`,
    ...owaspRows.map((row) => line(row.name, row.parameters, row.timing.medianMs)),
    `\n${texts.tune.policy}\n`,
    `  "hashing": ${JSON.stringify(parameters)}\n`
  ].join('')
}
