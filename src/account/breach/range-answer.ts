/** Suffixes of SHA-1 digests (35 hexadecimal digits), with how often each password was seen. */
export type RangeAnswer = ReadonlyMap<string, number>

/** Far more than a padded answer, a thousand lines of 40 characters. */
const MAXIMUM_ANSWER_BYTES = 512 * 1024

const LINE = /^(?<suffix>[0-9A-F]{35}):(?<occurrences>\d{1,12})$/u

/**
 * Parses the text of a range; null if it is invalid. Every line is checked, to detect a truncated one, and the number
 * of lines, since an answer truncated between two lines looks complete. Padding (seen 0 times) is left out.
 */
export function readRange(text: string, minimumLines: number): RangeAnswer | null {
  const lines = text.split(/\r?\n/u)
  if (lines.at(-1) === '') lines.pop()
  if (lines.length < minimumLines) return null
  const range = new Map<string, number>()
  for (const line of lines) {
    const { suffix, occurrences } = LINE.exec(line)?.groups ?? {}
    if (suffix === undefined || occurrences === undefined) return null
    if (Number(occurrences) > 0) range.set(suffix, Number(occurrences))
  }
  return range
}

/** Reads a body; null if it is longer than any answer, to bound memory. */
export async function readBounded(response: Response): Promise<string | null> {
  const decoder = new TextDecoder('utf-8')
  let bytes = 0
  let text = ''
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > MAXIMUM_ANSWER_BYTES) return null
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
