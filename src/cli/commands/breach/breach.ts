import { buildFilter } from '../../../account/breach/filter/build-filter.ts'
import { FINGERPRINT_BITS, MINIMUM_OCCURRENCES } from '../../../account/breach/filter/filter-format.ts'
import { EXIT } from '../../terminal/exit-code.ts'
import { printJson, printLines } from '../../terminal/print.ts'
import { createProgressBar } from '../../terminal/progress-bar.ts'
import { UsageError } from '../../texts/usage-error.ts'
import type { Command } from '../command.ts'
import { readNumber } from '../read-number.ts'
import { describeFilter } from './describe-filter.ts'

/**
 * `rempart breach build CORPUS FILTER`: builds the filter for `openBreachFilter` from the corpus of Pwned Passwords.
 */
export const breach: Command = async ({ operands, options, terminal, texts, language }) => {
  const [verb, corpus, filter, ...others] = operands
  if (others.length > 0) throw new UsageError('unexpected_argument')
  if (verb !== 'build' || corpus === undefined || filter === undefined) throw new UsageError('missing_corpus')
  const minimumOccurrences = readNumber(options, 'minimum-occurrences', MINIMUM_OCCURRENCES)
  const fingerprintBits = readNumber(options, 'fingerprint-bits', FINGERPRINT_BITS)
  const progress = createProgressBar(terminal, texts.breach.building)
  const onProgress = (share: number): void => progress.show(share)
  const work = buildFilter({ corpus, filter, minimumOccurrences, fingerprintBits, onProgress })
  const built = await work.finally(() => progress.clear())
  if (options.flags.has('json')) printJson(terminal.stdout, built)
  else printLines(terminal.stdout, describeFilter(filter, built, texts.breach, language))
  return EXIT.yes
}
