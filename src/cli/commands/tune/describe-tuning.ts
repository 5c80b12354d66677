import type { Argon2Parameters } from '../../../argon2/argon2-parameters.ts'
import type { Language } from '../../../messages/index.ts'
import type { TuningResult } from '../../../tuning/index.ts'
import type { Texts } from '../../texts/texts.ts'
import { createFormatFigure } from './report/format-figure.ts'

/** The result of a search, for a terminal of 40 columns or more: each name on one line, its figures below. */
export function describeTuning(result: TuningResult, { tune }: Texts, language: Language): string {
  const format = createFormatFigure(language)
  const { parameters, timing, target, owaspRows, backends } = result
  const timed = (cost: Argon2Parameters, milliseconds: number): string =>
    `${describeCost(cost)}: ${format(milliseconds)}\u00a0ms`
  return [
    tune.answer,
    `  ${result.backend}`,
    `    ${timed(parameters, timing.medianMs)}`,
    `    ${tune.interval(format(timing.lowMs), format(timing.highMs))}`,
    `    ${tune.perSecond(format(result.hashesPerSecond), format(target.concurrency))}`,
    ...(result.meetsTarget ? [] : [`  ${tune.missed}`, `  ${tune.missedAdvice}`]),
    '',
    tune.backends,
    ...backends.flatMap(({ id, timing: each, affords }) => [
      `  ${id}`,
      `    ${timed(parameters, each.medianMs)}`,
      `    ${tune.affords} ${describeCost(affords)}`
    ]),
    '',
    tune.owasp,
    ...owaspRows.flatMap((row) => [`  ${row.name}`, `    ${timed(row.parameters, row.timing.medianMs)}`]),
    '',
    tune.policy,
    `  "hashing": ${JSON.stringify(parameters)}`,
    ''
  ].join('\n')
}

function describeCost({ memoryKib, passes, lanes }: Argon2Parameters): string {
  return `m=${memoryKib}, t=${passes}, p=${lanes}`
}
