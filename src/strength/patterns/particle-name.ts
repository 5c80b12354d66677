import type { Knowledge } from '../knowledge/knowledge.ts'
import {
  LONGEST_PARTICLE,
  NAME_PARTICLES,
  particleNameBits,
  SHORTEST_PARTICLE,
  SHORTEST_PARTICLE_NAME
} from '../knowledge/name-particles.ts'
import type { WordKind } from '../knowledge/word-classes.ts'
import { LETTER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

export interface ParticleNameMatch extends Span {
  /** The first unit of the name behind the particle. */
  readonly name: number
  /** Bits of the name that stands behind the particle. */
  readonly nameBits: number
}

const SEPARATORS = " '-"

/** `Benmalek`, `Ould Ali`, `Vandeputte`, `Kerjean`, `Sidi-Brahim`: a particle and a name or a place of the lists. */
export function find(text: PasswordText, { words }: Knowledge): ParticleNameMatch[] {
  const { plain, kinds, folded, length } = text
  const matches: ParticleNameMatch[] = []
  const roots = words.roots.filter((root) => isName(words.wordClass(words.before(root)).kind))
  for (let start = 0; start < length; start++) {
    for (let end = start + 1; end <= start + LONGEST_PARTICLE && kinds[end - 1] === LETTER; end++) {
      if (end - start < SHORTEST_PARTICLE || !NAME_PARTICLES.has(plain.slice(start, end))) continue
      const name = end < length && SEPARATORS.includes(plain.charAt(end)) ? end + 1 : end
      for (const root of roots) {
        let word = words.before(root)
        let place = root
        for (let at = name; at < length; at++) {
          place = words.step(place, folded[at] ?? 0)
          if (place === 0) break
          word += words.before(place)
          if (at + 1 - name < SHORTEST_PARTICLE_NAME || !words.endsWord(place)) continue
          matches.push({ start, end: at + 1, name, nameBits: words.wordClass(word).bits })
        }
      }
    }
  }
  return matches
}

export function price({ start, end, name, nameBits }: ParticleNameMatch, text: PasswordText): number {
  const capitals = letterCaseBits(text, { start, end: name }) + letterCaseBits(text, { start: name, end })
  return particleNameBits(nameBits) + capitals
}

export function feedback(): Advice {
  return { kind: 'name', alone: 'single_name', among: 'surname_with_tail', suggestions: ['use_several_words'] }
}

function isName(kind: WordKind): boolean {
  return kind === 'surname' || kind === 'firstName' || kind === 'place'
}
