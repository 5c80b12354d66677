import type { BreachTexts } from './breach-texts.ts'

export const enBreach: BreachTexts = {
  building: 'Building',
  built: (file) => `Filter written: ${file}`,
  count: (count, minimumOccurrences) =>
    `${count} passwords${minimumOccurrences === 1 ? '' : `, seen ${minimumOccurrences} times or more`}`,
  size: (mebibytes, bitsPerEntry) => `${mebibytes}\u00a0MiB, ${bitsPerEntry}\u00a0bits per password`,
  rate: (passwords) => `false positives: one in ${passwords} passwords`,
  corpusProblems: {
    not_readable: 'it cannot be read',
    empty: 'it contains no password',
    malformed_line: 'a line is not SHA1:count',
    not_sorted: 'it is not sorted by digest',
    hole: 'a piece is missing between these prefixes; download it again'
  },
  filterProblems: {
    not_readable: 'it cannot be read',
    not_a_filter: 'it is not a filter',
    unknown_version: 'another version of rempart wrote it',
    cut: 'it is truncated',
    damaged: 'its contents have changed since it was written'
  }
}
