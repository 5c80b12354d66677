import { corpusError } from './corpus-error.ts'

/** Called with the leading 52 bits of a line's digest, and how often its password was seen. */
export type OnLine = (leadingBits: number, occurrences: number, line: number) => void

export interface LineReader {
  /** The next bytes of the file. */
  push(chunk: Buffer): void
  /** Marks the end of the file: the last line needs no line end. */
  end(): void
}

const DIGITS = 40
/** 52 bits, which fit exactly in a number. */
const LEADING_DIGITS = 13
const MAXIMUM_COUNT_DIGITS = 12
const [LINE_FEED, RETURN, COLON, ZERO, NINE] = [10, 13, 58, 48, 57]
const NO_DIGIT = 255

/** The value of each byte as a hexadecimal digit. */
const digitValues = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = Number.parseInt(String.fromCharCode(byte), 16)
  return Number.isNaN(value) ? NO_DIGIT : value
})

/**
 * Parses lines `SHA1:count`, or those of a range file, without the prefix in the file's name. Works on bytes, without a
 * string for each line: there are a billion of them.
 *
 * @throws {RempartError} `unreadable_breach_corpus`: a line is malformed.
 */
export function createLineReader(file: string, prefix: string, onLine: OnLine): LineReader {
  const prefixValue = prefix === '' ? 0 : Number.parseInt(prefix, 16)
  const digits = DIGITS - prefix.length
  const leadingDigits = LEADING_DIGITS - prefix.length
  const longestLine = digits + MAXIMUM_COUNT_DIGITS + 2
  let rest = Buffer.alloc(0)
  let line = 0

  function readLine(bytes: Buffer, start: number, lineEnd: number): void {
    line += 1
    const end = lineEnd > start && bytes[lineEnd - 1] === RETURN ? lineEnd - 1 : lineEnd
    const colon = start + digits
    const isLine = end - colon > 1 && end - colon <= MAXIMUM_COUNT_DIGITS + 1 && bytes[colon] === COLON
    let leadingBits = prefixValue
    let occurrences = 0
    let isWhole = isLine
    for (let at = start; isWhole && at < colon; at++) {
      const value = digitValues[bytes[at] ?? 0] ?? NO_DIGIT
      isWhole = value !== NO_DIGIT
      if (at - start < leadingDigits) leadingBits = leadingBits * 16 + value
    }
    for (let at = colon + 1; isWhole && at < end; at++) {
      const byte = bytes[at] ?? 0
      isWhole = byte >= ZERO && byte <= NINE
      occurrences = occurrences * 10 + (byte - ZERO)
    }
    if (!isWhole) throw corpusError('malformed_line', `${file}:${line}`)
    onLine(leadingBits, occurrences, line)
  }

  return {
    push(chunk) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      let start = 0
      for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
        readLine(bytes, start, end)
        start = end + 1
      }
      rest = Buffer.from(bytes.subarray(start))
      // A file without line ends is not a corpus, and must not be collected in memory.
      if (rest.length > longestLine) throw corpusError('malformed_line', `${file}:${line + 1}`)
    },
    end() {
      if (rest.length > 0) readLine(rest, 0, rest.length)
    }
  }
}
