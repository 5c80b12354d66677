const ALPHABET = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** The base 64 of `crypt(3)` and phpass: another alphabet, and the low bits of three bytes first. */
export function encodeCryptBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const group = bytes.subarray(at, at + 3)
    let bits = group.reduce((sum, byte, index) => sum | (byte << (8 * index)), 0)
    for (let left = group.length + 1; left > 0; left--) {
      text += ALPHABET.charAt(bits & 63)
      bits >>>= 6
    }
  }
  return text
}

/** The value of one character; -1 if it is none of the alphabet. */
export function cryptBase64Value(character: string | undefined): number {
  return character === undefined ? -1 : ALPHABET.indexOf(character)
}
