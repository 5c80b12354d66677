import type { BreachTexts } from './breach-texts.ts'

export const enBreach: BreachTexts = {
  building: 'Building',
  built: (file) => `Filter written: ${file}`,
  count: (count, minimumOccurrences) =>
    `${count} passwords${minimumOccurrences === 1 ? '' : `, seen ${minimumOccurrences} times or more`}`,
  size: (mebibytes, bitsPerEntry) => `${mebibytes}\u00a0MiB, ${bitsPerEntry}\u00a0bits for each`,
  rate: (passwords) => `of ${passwords} passwords of no breach, one is found all the same`,
  corpusProblems: {
    not_readable: 'it cannot be read',
    empty: 'it holds no password',
    malformed_line: 'a line is not SHA1:count',
    not_sorted: 'it is not sorted by digest',
    hole: 'a piece is missing between these prefixes; download it again'
  },
  filterProblems: {
    not_readable: 'it cannot be read',
    not_a_filter: 'it is no filter',
    unknown_version: 'another version of rempart wrote it',
    cut: 'it is cut',
    damaged: 'it is not as it was written'
  }
}
