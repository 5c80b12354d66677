import { basename } from 'node:path'
import { report, round, type Row } from '../../report.ts'
import { drawDressedWords, namedDictionaries } from '../subjects/dictionary.ts'
import { meters, rivalPackages } from '../subjects/meters.ts'

// Words drawn evenly from the dictionaries that are named, with a capital and the usual end: the share that is accepted.

const ACCEPTED = 3
const DRAWS = 1_000

const paths = namedDictionaries()
if (paths.length === 0) console.log('words of dictionaries: STRENGTH_DICTIONARIES names none')
else {
  const all = (await meters()).filter(({ name }) => !name.includes('matcher') && !name.includes('defaults'))
  const rows = paths.map((path): Row => {
    const drawn = drawDressedWords(path, DRAWS)
    const shares = all.map(({ name, check }) => {
      const accepted = drawn.filter(({ password }) => check(password, []).score >= ACCEPTED).length
      return [`${name}, accepted %`, round((100 * accepted) / drawn.length)] as const
    })
    return { dictionary: basename(path), drawn: drawn.length, ...Object.fromEntries(shares) }
  })
  report('strength-dictionary-words', 'Words of dictionaries with a capital and the usual end', rivalPackages, rows)
}
