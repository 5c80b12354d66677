import * as fc from 'fast-check'

/** Any string that a form, a file or an attacker can give: all planes, controls, lone surrogates, combining marks. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', ' ', '__proto__', 'constructor', '\u0000', '\ud800', '👨‍👩‍👧‍👦', 'مرحبا', '\u202Eabc')
)

/** Passwords as people build them, so that rules are met as often as not. */
export const likelyPassword: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom('soleil', 'Éléphant', 'VIOLON', '2024', '7', '!', '-', ' ', 'é', 'e\u0301', 'aaa', 'ß', '١', '😀'),
    { minLength: 1, maxLength: 8 }
  )
  .map((parts) => parts.join(''))
