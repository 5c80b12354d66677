/** The digits that lists are written in: printable, and none of them escaped in a string. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
export const BITS_PER_DIGIT = 6

/** The value of a digit by its unit. */
export const DIGIT_VALUES: Uint8Array = new Uint8Array(0x80)
for (let value = 0; value < DIGITS.length; value++) DIGIT_VALUES[DIGITS.charCodeAt(value)] = value
