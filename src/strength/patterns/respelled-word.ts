import type { Knowledge } from '../knowledge/knowledge.ts'
import type { WordKind } from '../knowledge/word-classes.ts'
import { LETTER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

/** A French word written as it sounds. */
export interface RespelledWordMatch extends Span {
  readonly wordBits: number
  /** How many sounds are not spelled as the word has them. */
  readonly changes: number
}

/** How many letters of the password, and those of a word that they stand for. */
interface Sound {
  readonly units: number
  readonly spelled: readonly number[]
}

/** What is written for a sound, and how words spell it. Doubled consonants are typed once. */
const SPELLINGS: ReadonlyMap<string, readonly Sound[]> = new Map(
  (
    'k:c,qu,ch,cc,q,ck c:qu,cc,k,s,ss q:c,qu f:ph,ff z:s,zz s:c,ss,sc,t,z ss:c,t,s o:au,eau,ho e:ai,eu,ee,ae,he,ei i:y,hi y:i,ll,ill a:ha ' +
    'an:en,am en:an,em em:am on:om in:ain,ein,im,un,en oi:oy wa:oi,oua w:ou,v j:g,ge g:gu,j gu:g x:cs,cc,ct v:w b:bb d:dd l:ll ' +
    'm:mm n:nn p:pp r:rr t:tt,th ou:oo,w ll:l mm:m nn:n pp:p rr:r tt:t ff:f eu:oeu ch:sh sh:ch aj:age au:o ai:e ei:e ph:f'
  )
    .split(' ')
    .map((pair) => {
      const [written = '', spelled = ''] = pair.split(':')
      const units = written.length
      return [
        written,
        spelled
          .split(',')
          .toReversed()
          .map((letters): Sound => ({ units, spelled: unitsOf(letters) }))
      ] as const
    })
)
/** People know the spelling of the towns and surnames that they choose, and passwords have none. */
const HEARD: ReadonlySet<WordKind> = new Set(['word', 'firstName'])
const LONGEST_WRITTEN = 2
/** What is not heard at the end of a word. */
const SILENT: readonly (readonly number[])[] = ['e', 't', 's', 'x', 'd', 'p', 'es', 'r', 'z', 'h'].map(unitsOf)
const MOST_CHANGES = 4
const MINIMUM_UNITS = 4
/** Short words come out of chance. */
const SHORT_BITS = 5
const LONGER_THAN_SHORT = 5
/** To write as one hears, and each sound that could have been spelled in another way too. Estimates. */
const [RESPELLING_BITS, CHANGE_BITS] = [3, 1]
/** Places looked at from one start, at most, for each list; and in all: most words take a few. */
const MAXIMUM_STEPS_PER_START = 64
const MAXIMUM_STEPS = 512

const NO_SOUNDS: readonly Sound[] = []

/** `chokolat`, `bocou`, `farmacie`: words of the lists with other letters for the same sounds. */
export function find(text: PasswordText, { words }: Knowledge): RespelledWordMatch[] {
  const matches: RespelledWordMatch[] = []
  // Each list begins with a word of its kind.
  const roots = words.roots.filter((root) => HEARD.has(words.wordClass(words.before(root)).kind))
  const sounds = Array.from({ length: text.length }, (_, at) => soundsAt(text, at))
  let start = 0
  let [steps, stepsInAll] = [0, 0]
  const add = (place: number, word: number, end: number, changes: number): void => {
    if (words.endsWord(place)) matches.push({ start, end, wordBits: words.wordClass(word).bits, changes })
  }
  const visit = (place: number, word: number, at: number, changes: number): void => {
    if (++steps > MAXIMUM_STEPS_PER_START || ++stepsInAll > MAXIMUM_STEPS) return
    if (at - start >= MINIMUM_UNITS) {
      if (changes > 0) add(place, word, at, changes)
      for (const silent of SILENT) follow(words, place, word, silent, add, at, changes + 1)
    }
    if (text.kinds[at] !== LETTER) return
    const same = words.step(place, text.folded[at] ?? 0)
    if (same !== 0) visit(same, word + words.before(same), at + 1, changes)
    if (changes === MOST_CHANGES) return
    for (const { units, spelled } of sounds[at] ?? NO_SOUNDS) {
      follow(words, place, word, spelled, visit, at + units, changes + 1)
    }
  }
  for (; start + MINIMUM_UNITS <= text.length; start++) {
    if (!begins(text, start)) continue
    for (const root of roots) {
      steps = 0
      visit(root, words.before(root), start, 0)
    }
  }
  return matches
}

/** Where a word is likely to begin: elsewhere only one with a letter that French has in few words. */
function begins({ kinds, upper, plain }: PasswordText, at: number): boolean {
  return kinds[at] === LETTER && (kinds[at - 1] !== LETTER || upper[at] === 1 || plain[at] === 'k')
}

export function price({ start, end, wordBits, changes }: RespelledWordMatch, text: PasswordText): number {
  const short = end - start < LONGER_THAN_SHORT ? SHORT_BITS : 0
  return wordBits + RESPELLING_BITS + changes * CHANGE_BITS + short + letterCaseBits(text, { start, end })
}

export function feedback(): Advice {
  return { kind: 'word', alone: 'single_word', among: 'word_with_tail', suggestions: ['use_several_words'] }
}

/** How words spell what is written at a place. */
function soundsAt({ plain, kinds, length }: PasswordText, at: number): readonly Sound[] {
  if (kinds[at] !== LETTER) return NO_SOUNDS
  const one = SPELLINGS.get(plain.charAt(at)) ?? NO_SOUNDS
  const two = at + LONGEST_WRITTEN <= length ? SPELLINGS.get(plain.slice(at, at + LONGEST_WRITTEN)) : undefined
  return two === undefined ? one : [...one, ...two]
}

/** Goes on where the letters lead from a place, if a word has them. */
function follow(
  words: Knowledge['words'],
  from: number,
  ofFrom: number,
  letters: readonly number[],
  goOn: (place: number, word: number, at: number, changes: number) => void,
  at: number,
  changes: number
): void {
  let [place, word] = [from, ofFrom]
  for (const unit of letters) {
    place = words.step(place, unit)
    if (place === 0) return
    word += words.before(place)
  }
  goOn(place, word, at, changes)
}

function unitsOf(letters: string): number[] {
  return Array.from(letters, (letter) => letter.charCodeAt(0))
}
