import { open, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus } from 'node:os'
import type { Language } from '../../../messages/index.ts'
import { ASSUMED_ATTACKER_BYTES_PER_SECOND } from '../../../argon2/attacker.ts'
import { tuneParameters, type TuningOptions, type TuningResult } from '../../../tuning/index.ts'
import type { OptionName } from '../../options/option-definitions.ts'
import type { CommandOptions } from '../../arguments/parse-command-line.ts'
import { EXIT } from '../../terminal/exit-code.ts'
import { printJson } from '../../terminal/print.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import type { Texts } from '../../texts/texts.ts'
import { UsageError } from '../../texts/usage-error.ts'
import { valueOf, type Command } from '../command.ts'
import { describeTuning } from './describe-tuning.ts'
import { renderTuningReport } from './report/render-report.ts'

/** `rempart tune`: the Argon2id parameters that this machine can afford. */
export const tune: Command = async ({ operands, options, terminal, texts, language }) => {
  if (operands.length > 0) throw new UsageError('unexpected_argument')
  const target = readTarget(options)
  const report = valueOf(options, 'report')
  // The time of a search would be lost on a path that cannot be written.
  if (report !== undefined) await assertWritable(report)
  const progress = createProgressBar(terminal, texts)
  const result = await tuneParameters({ ...target, onProgress: ({ share }) => progress.show(share) })
  progress.clear()
  if (report !== undefined) await writeReport(report, result, language)
  if (options.flags.has('json')) printJson(terminal.stdout, result)
  else terminal.stdout.write(describeTuning(result, texts, language))
  return result.meetsTarget ? EXIT.yes : EXIT.no
}

function readTarget(options: CommandOptions): TuningOptions {
  const concurrency = readNumber(options, 'concurrency', availableParallelism(), 1, 1024)
  const memoryBudgetMib = readNumber(options, 'memory-budget-mib', 256, 7 * concurrency, 1_048_576)
  return {
    targetMs: readNumber(options, 'target-ms', 250, 1, 60_000),
    memoryBudgetKib: 1024 * memoryBudgetMib,
    concurrency,
    lanes: readNumber(options, 'lanes', 1, 1, 32),
    ...(valueOf(options, 'search-seconds') === undefined
      ? {}
      : { searchMs: 1000 * readNumber(options, 'search-seconds', 40, 1, 3600) })
  }
}

function readNumber(
  options: CommandOptions,
  option: OptionName,
  byDefault: number,
  minimum: number,
  maximum: number
): number {
  const text = valueOf(options, option) ?? String(byDefault)
  const value = /^[0-9]{1,9}$/u.test(text) ? Number(text) : Number.NaN
  if (value >= minimum && value <= maximum) return value
  throw new UsageError('number_out_of_range', `--${option} (${minimum}–${maximum})`)
}

interface ProgressBar {
  show(share: number): void
  clear(): void
}

const MAXIMUM_BAR_COLUMNS = 32

/** Drawn on standard error, and only for a person; narrow enough for one line of the terminal. */
function createProgressBar({ stderr }: Terminal, texts: Texts): ProgressBar {
  if (stderr.isTTY !== true) return { show() {}, clear() {} }
  const columns = Math.max(4, Math.min(MAXIMUM_BAR_COLUMNS, (stderr.columns ?? 80) - texts.tune.measuring.length - 8))
  return {
    show(share) {
      const filled = Math.round(columns * share)
      const bar = '█'.repeat(filled) + '░'.repeat(columns - filled)
      stderr.write(`\r${texts.tune.measuring} ${bar} ${String(Math.round(100 * share)).padStart(3)} %`)
    },
    clear: () => void stderr.write('\r\u001b[2K')
  }
}

async function writeReport(path: string, result: TuningResult, language: Language): Promise<void> {
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
