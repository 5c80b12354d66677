import type { PasswordText } from '../text/password-text.ts'
import type { Advice, Span } from './pattern.ts'

/** One emoji of a telephone's keyboard, with its selectors, skin tones and joiners. */
const EMOJI =
  /(?:\p{Extended_Pictographic}(?:\u{fe0f}|\p{Emoji_Modifier}|\u{200d}\p{Extended_Pictographic})*|\p{Regional_Indicator}{2})/gu
/** `<3`, with one 3 or more. */
const HEARTS = /<3+(?!\d)/gu
/** Unicode has some 1,900 emojis, and half of those sent are of the first fifty (Unicode, "Emoji Frequency", 2021). */
const EMOJI_BITS = 7
const HEART_BITS = 3
const MOST_HEARTS = 16

export interface EmojiMatch extends Span {
  readonly heart: boolean
}

/** Emojis and hearts made of signs. */
export function find({ text }: PasswordText): EmojiMatch[] {
  const place = (heart: boolean) => {
    return ({ 0: whole, index }: RegExpMatchArray & { readonly index: number }): EmojiMatch => ({
      start: index,
      end: index + whole.length,
      heart
    })
  }
  const hearts = [...text.matchAll(HEARTS)].slice(0, MOST_HEARTS).map(place(true))
  return [...hearts, ...[...text.matchAll(EMOJI)].map(place(false))]
}

export function price({ heart }: EmojiMatch): number {
  return heart ? HEART_BITS : EMOJI_BITS
}

export function feedback(): Advice {
  return { kind: 'separator', alone: 'too_short', among: 'word_with_tail', suggestions: ['use_several_words'] }
}
