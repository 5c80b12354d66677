/** Length in Unicode code points, the unit of a policy's lengths (NIST SP 800-63B-4 §3.1.1.2). */
export function countCodePoints(text: string): number {
  let count = text.length
  for (let index = 0; index + 1 < text.length; index++) {
    if (isHighSurrogate(text.charCodeAt(index)) && isLowSurrogate(text.charCodeAt(index + 1))) {
      count--
      index++
    }
  }
  return count
}

/** Length in bytes of the UTF-8 form. A lone surrogate counts 3, like the replacement character that encoders write. */
export function countUtf8Bytes(text: string): number {
  let bytes = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) bytes += 1
    else if (unit < 0x800) bytes += 2
    else if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(index + 1))) {
      bytes += 4
      index++
    } else bytes += 3
  }
  return bytes
}

/**
 * True if the NFC form of `text` certainly has more than `maximumBytes` UTF-8 bytes, without normalising it.
 * Composition turns at most three UTF-16 units into two bytes (ι + two marks into ΐ), so a text with more than twice as
 * many units can never get under the limit, and near it canonically equivalent spellings still get the same verdict.
 */
export function certainlyExceedsBytes(text: string, maximumBytes: number): boolean {
  return text.length > 2 * maximumBytes
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
