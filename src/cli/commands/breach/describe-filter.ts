import type { BuiltFilter } from '../../../account/breach/filter/build-filter.ts'
import type { Language } from '../../../messages/index.ts'
import type { BreachTexts } from '../../texts/breach-texts.ts'

/** Describes the filter for a terminal. */
export function describeFilter(file: string, built: BuiltFilter, texts: BreachTexts, language: Language): string {
  const format = (value: number): string => value.toLocaleString(language, { maximumFractionDigits: 0 })
  const round = (value: number): string => value.toLocaleString(language, { maximumSignificantDigits: 3 })
  return [
    texts.built(file),
    `  ${texts.count(format(built.count), built.minimumOccurrences)}`,
    `  ${texts.size(round(built.bytes / 2 ** 20), round(built.bitsPerEntry))}`,
    `  ${texts.rate(round(1 / built.falsePositiveRate))}`
  ].join('\n')
}
