import { escapeUnprintable } from '../../policy/zod/escape-unprintable.ts'

type Output = NodeJS.WritableStream

/** One JSON document, in which nothing is left that a terminal would obey. */
export function printJson(output: Output, value: unknown, indent?: number): void {
  printLines(output, JSON.stringify(value, null, indent))
}

/** Lines of text that may hold what somebody else wrote: only their line ends reach the terminal as they are. */
export function printLines(output: Output, text: string): void {
  output.write(`${text.split('\n').map(escapeUnprintable).join('\n')}\n`)
}
