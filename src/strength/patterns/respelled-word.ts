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

/** What is written for a sound, and how words spell it. Doubled consonants are typed once. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'k:c,qu,ch,cc,q,ck c:qu,cc,k,s,ss q:c,qu f:ph,ff z:s,zz s:c,ss,sc,t,z ss:c,t,s o:au,eau,ho e:ai,eu,ee,ae,he,ei i:y,hi y:i,ll,ill a:ha ' +
    'an:en,am en:an,em em:am on:om in:ain,ein,im,un,en oi:oy wa:oi,oua w:ou,v j:g,ge g:gu,j gu:g x:cs,cc,ct v:w b:bb d:dd l:ll ' +
    'm:mm n:nn p:pp r:rr t:tt,th ou:oo,w ll:l mm:m nn:n pp:p rr:r tt:t ff:f eu:oeu ch:sh sh:ch aj:age au:o ai:e ei:e ph:f'
  )
    .split(' ')
    .map((pair) => {
      const [written = '', spelled = ''] = pair.split(':')
      return [written, spelled.split(',')] as const
    })
)
/** People know the spelling of the towns and surnames that they choose, and passwords have none. */
const HEARD: ReadonlySet<WordKind> = new Set(['word', 'firstName'])
const LONGEST_WRITTEN = 2
/** What is not heard at the end of a word. */
const SILENT = ['e', 't', 's', 'x', 'd', 'p', 'es', 'r', 'z', 'h']
const MOST_CHANGES = 4
const MINIMUM_UNITS = 4
/** Short words come out of chance. */
const SHORT_BITS = 5
const LONGER_THAN_SHORT = 5
/** To write as one hears, and each sound that could have been spelled in another way too. Estimates. */
const [RESPELLING_BITS, CHANGE_BITS] = [3, 1]
/** Edges looked at from one start, at most, for each list. */
const MAXIMUM_STEPS_PER_START = 64

interface Path {
  readonly place: number
  readonly word: number
  readonly at: number
  readonly changes: number
}

/** Letters of the password, and those of a word that they stand for. */
interface Sound {
  readonly units: number
  readonly spelled: string
  /** 1 when these are not the same. */
  readonly changes: number
}

const NO_SOUNDS: readonly Sound[] = []

/** `chokolat`, `bocou`, `farmacie`: words of the lists with other letters for the same sounds. */
export function find(text: PasswordText, { words }: Knowledge): RespelledWordMatch[] {
  const matches: RespelledWordMatch[] = []
  // Each list begins with a word of its kind.
  const roots = words.roots.filter((root) => HEARD.has(words.wordClass(words.before(root)).kind))
  const sounds = Array.from({ length: text.length }, (_, at) => soundsAt(text, at))
  for (let start = 0; start + MINIMUM_UNITS <= text.length; start++) {
    if (!begins(text, start)) continue
    for (const root of roots) {
      const open: Path[] = [{ place: root, word: words.before(root), at: start, changes: 0 }]
      for (let steps = 0; steps < MAXIMUM_STEPS_PER_START; steps++) {
        const path = open.pop()
        if (path === undefined) break
        if (path.at - start >= MINIMUM_UNITS) addMatches(words, start, path, matches)
        pushNext(open, path, sounds[path.at] ?? NO_SOUNDS, words)
      }
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

/** What is written at a place and how words spell it, as it is written last, since that is taken first. */
function soundsAt({ plain, kinds, length }: PasswordText, at: number): readonly Sound[] {
  if (kinds[at] !== LETTER) return NO_SOUNDS
  const sounds: Sound[] = []
  for (let units = Math.min(LONGEST_WRITTEN, length - at); units > 0; units--) {
    for (const spelled of SPELLINGS.get(plain.slice(at, at + units)) ?? []) sounds.push({ units, spelled, changes: 1 })
  }
  sounds.push({ units: 1, spelled: plain.charAt(at), changes: 0 })
  return sounds
}

function pushNext(open: Path[], path: Path, sounds: readonly Sound[], words: Knowledge['words']): void {
  for (const { units, spelled, changes } of sounds) {
    if (path.changes + changes > MOST_CHANGES) continue
    const next = walk(words, path, spelled)
    if (next !== null) open.push({ ...next, at: path.at + units, changes: path.changes + changes })
  }
}

function addMatches(words: Knowledge['words'], start: number, path: Path, matches: RespelledWordMatch[]): void {
  const { at: end, changes } = path
  if (changes > 0 && words.endsWord(path.place)) {
    matches.push({ start, end, wordBits: words.wordClass(path.word).bits, changes })
  }
  for (const silent of SILENT) {
    const whole = walk(words, path, silent)
    if (whole === null || !words.endsWord(whole.place)) continue
    matches.push({ start, end, wordBits: words.wordClass(whole.word).bits, changes: changes + 1 })
  }
}

/** Where the letters lead from a place, and the number of the word that goes on from there. */
function walk(
  words: Knowledge['words'],
  from: Pick<Path, 'place' | 'word'>,
  letters: string
): Pick<Path, 'place' | 'word'> | null {
  let { place, word } = from
  for (let at = 0; at < letters.length; at++) {
    place = words.step(place, letters.charCodeAt(at))
    if (place === 0) return null
    word += words.before(place)
  }
  return { place, word }
}
