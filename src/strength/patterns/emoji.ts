import type { PasswordText } from '../text/password-text.ts'
import type { Advice, Span } from './pattern.ts'

/** One emoji of a telephone's keyboard, with its selectors, skin tones and joiners. */
const EMOJI =
  /(?:\p{Extended_Pictographic}(?:\u{fe0f}|\p{Emoji_Modifier}|\u{200d}\p{Extended_Pictographic})*|\p{Regional_Indicator}{2})/gu
/** `<3`, with one 3 or more. */
const HEARTS = /<3+(?!\d)/gu
/** Eyes, perhaps a nose, and a mouth: `:-)`, `;)`, `:D`, `:'(`; and what looks like a whole face or somebody. */
const FACES = /[:;=][-'o^]?(?:[)(\]*$|/\\]|[DPpOosx3](?![a-z]))|\^_?\^|\\o\/|>_<|[xX]D(?![a-z])/gu
/** Unicode has some 1,900 emojis, and half of those sent are of the first fifty (Unicode, "Emoji Frequency", 2021). */
const EMOJI_BITS = 7
const HEART_BITS = 3
/** Of some forty that come up, half are one of four. */
const FACE_BITS = 4
const MOST_OF_SIGNS = 16

export interface EmojiMatch extends Span {
  readonly bits: number
}

/** Emojis, and hearts and faces made of signs. */
export function find({ text }: PasswordText): EmojiMatch[] {
  return [
    ...[...text.matchAll(HEARTS)].slice(0, MOST_OF_SIGNS).map(placed(HEART_BITS)),
    ...[...text.matchAll(FACES)].slice(0, MOST_OF_SIGNS).map(placed(FACE_BITS)),
    ...[...text.matchAll(EMOJI)].map(placed(EMOJI_BITS))
  ]
}

function placed(bits: number) {
  return ({ 0: whole, index }: RegExpMatchArray & { readonly index: number }): EmojiMatch => {
    return { start: index, end: index + whole.length, bits }
  }
}

export function price({ bits }: EmojiMatch): number {
  return bits
}

export function feedback(): Advice {
  return { kind: 'separator', alone: 'too_short', among: 'word_with_tail', suggestions: ['use_several_words'] }
}
