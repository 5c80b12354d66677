import type { Entry, WordKind } from './sources.ts'

const KIND_LETTERS: Readonly<Record<WordKind, string>> = {
  firstName: 'f',
  surname: 's',
  place: 'c',
  word: 'w',
  password: 'p'
}

/**
 * The entries as text: one line a group of equal kind and price, `f012 ` and then the words in order, each as a capital
 * that says how many letters it shares with the word before (`A` none, `B` one...) and the letters that follow. The
 * header is the kind, what a listed password costs more alone in bits (`-` unlisted), and quarter bits.
 */
export function frontCode(entries: ReadonlyMap<string, Entry>): string {
  const groups = new Map<string, string[]>()
  for (const [word, entry] of entries) {
    const header = `${KIND_LETTERS[entry.kind]}${entry.aloneBits === null ? '-' : Math.min(Math.round(entry.aloneBits), 7)}${quarterBits(entry.bits)}`
    const group = groups.get(header)
    if (group === undefined) groups.set(header, [word])
    else group.push(word)
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([header, words]) => `${header} ${codeGroup(words.toSorted())}`)
    .join('\n')
}

/** Finer where ranks are known well: quarter bits at the head, whole bits in the tail. */
function quarterBits(bits: number): number {
  if (bits < 7) return Math.round(bits * 4)
  return bits < 11 ? Math.round(bits * 2) * 2 : Math.round(bits) * 4
}

function codeGroup(words: readonly string[]): string {
  let previous = ''
  let text = ''
  for (const word of words) {
    let shared = 0
    while (shared < 25 && shared < previous.length && previous[shared] === word[shared]) shared++
    text += String.fromCharCode(65 + shared) + word.slice(shared)
    previous = word
  }
  return text
}
