import { open, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus } from 'node:os'
import type { Language } from '../../../messages/index.ts'
import { ASSUMED_ATTACKER_BYTES_PER_SECOND } from '../../../argon2/attacker.ts'
import { tuneParameters, type TuningOptions, type TuningResult } from '../../../tuning/index.ts'
import type { CommandOptions } from '../../arguments/parse-command-line.ts'
import { EXIT } from '../../terminal/exit-code.ts'
import { printJson } from '../../terminal/print.ts'
import { createProgressBar } from '../../terminal/progress-bar.ts'
import { UsageError } from '../../texts/usage-error.ts'
import { valueOf, type Command } from '../command.ts'
import { readNumber } from '../read-number.ts'
import { describeTuning } from './describe-tuning.ts'
import { renderTuningReport } from './report/render-report.ts'

/** `rempart tune`: the Argon2id parameters that this machine can afford. */
export const tune: Command = async ({ operands, options, terminal, texts, language }) => {
  if (operands.length > 0) throw new UsageError('unexpected_argument')
  const target = readTarget(options)
  const report = valueOf(options, 'report')
  // Checked before the search, whose time would otherwise be wasted.
  if (report !== undefined) await assertWritable(report)
  const progress = createProgressBar(terminal, texts.tune.measuring)
  const result = await tuneParameters({ ...target, onProgress: ({ share }) => progress.show(share) })
  progress.clear()
  if (report !== undefined) await writeReport(report, result, language)
  if (options.flags.has('json')) printJson(terminal.stdout, result)
  else terminal.stdout.write(describeTuning(result, texts, language))
  return result.meetsTarget ? EXIT.yes : EXIT.no
}

function readTarget(options: CommandOptions): TuningOptions {
  const concurrency = readNumber(options, 'concurrency', { minimum: 1, default: availableParallelism(), maximum: 1024 })
  const memoryBudgetMib = readNumber(options, 'memory-budget-mib', {
    minimum: 7 * concurrency,
    default: 256,
    maximum: 1_048_576
  })
  return {
    targetMs: readNumber(options, 'target-ms', { minimum: 1, default: 250, maximum: 60_000 }),
    memoryBudgetKib: 1024 * memoryBudgetMib,
    concurrency,
    lanes: readNumber(options, 'lanes', { minimum: 1, default: 1, maximum: 32 }),
    ...(valueOf(options, 'search-seconds') === undefined
      ? {}
      : { searchMs: 1000 * readNumber(options, 'search-seconds', { minimum: 1, default: 40, maximum: 3600 }) })
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
