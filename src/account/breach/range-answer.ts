/** Suffixes of SHA-1 digests (35 hexadecimal digits) and how often each password was seen. */
export type RangeAnswer = ReadonlyMap<string, number>

/** Far above the thousand lines of 40 characters that a padded answer has. */
const MAXIMUM_ANSWER_BYTES = 512 * 1024

const LINE = /^(?<suffix>[0-9A-F]{35}):(?<occurrences>\d{1,12})$/u

/**
 * Reads the text of a range, or null where it is none: every line counts, so that a cut one is noticed, and so does their
 * number, since an answer that was cut between two lines looks whole. Padding (seen 0 times) is left out.
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

/** Reads a body to its end, or null where it is longer than any answer: what is sent for ever is not kept. */
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
