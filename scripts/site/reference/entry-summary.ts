/** What the README's table says of an entry, as Markdown. */
export interface EntrySummary {
  /** Where it runs: `server and browser`. */
  readonly runsIn: string
  readonly gives: string
}

/** Reads the row of an entry in the table of entries; it may share the row with others. */
export function readEntrySummary(readme: string, specifier: string): EntrySummary {
  const cells = readme
    .split('\n')
    .filter((line) => line.startsWith('| `rempart'))
    .map((line) => line.split(/(?<!\\)\|/u).map((cell) => cell.trim().replaceAll('\\|', '|')))
    .find(([, names = '']) => names.includes(`\`${specifier}\``))
  if (cells === undefined) throw new RangeError(`the README has no row of ${specifier}`)
  return { runsIn: cells[2] ?? '', gives: cells[3] ?? '' }
}
