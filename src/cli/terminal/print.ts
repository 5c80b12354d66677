import { escapeUnprintable } from '../../policy/zod/escape-unprintable.ts'

type Output = NodeJS.WritableStream

/** Prints one JSON document, with control characters escaped. */
export function printJson(output: Output, value: unknown, indent?: number): void {
  printLines(output, JSON.stringify(value, null, indent))
}

/** Prints text that may contain foreign input: of its control characters, only line ends reach the terminal. */
export function printLines(output: Output, text: string): void {
  output.write(`${text.split('\n').map(escapeUnprintable).join('\n')}\n`)
}
