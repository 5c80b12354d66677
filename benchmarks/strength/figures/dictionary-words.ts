import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { report, round, type Row } from '../../report.ts'
import { drawFrom } from '../subjects/draws.ts'
import { meters, rivalPackages } from '../subjects/meters.ts'

// Words drawn evenly from dictionaries, with a capital and the usual end: the share that is accepted. The dictionaries are
// not ours to give: `STRENGTH_DICTIONARIES=/usr/share/dict/french:fr.dic` names them, one word a line or as of Hunspell, in
// UTF-8 (`iconv -f latin1 -t utf8` for older ones). Without it nothing is measured.

const ACCEPTED = 3
const DRAWS = 1_000
const SHORTEST = 8
const WORD = /^[a-zà-ÿœ]{4,}$/u
const ENDS = ['1', '12', '123', '!', '2024', '2023!', '1!', '01', '33', '75', '2020', '1985', '69', '007', '*', '2.']

const paths = (process.env['STRENGTH_DICTIONARIES'] ?? '').split(':').filter((path) => path !== '')
if (paths.length === 0) console.log('words of dictionaries: STRENGTH_DICTIONARIES names none')
else {
  const all = (await meters()).filter(({ name }) => !name.includes('matcher') && !name.includes('defaults'))
  const rows = paths.map((path): Row => {
    const words = readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.split(/[/\s]/u)[0]?.toLowerCase() ?? '')
      .filter((word) => WORD.test(word))
    const drawn = Array.from({ length: DRAWS }, () => {
      const word = drawFrom(words)
      return word.charAt(0).toUpperCase() + word.slice(1) + drawFrom(ENDS)
    }).filter((password) => password.length >= SHORTEST)
    const shares = all.map(({ name, check }) => {
      const accepted = drawn.filter((password) => check(password, []).score >= ACCEPTED).length
      return [`${name}, accepted %`, round((100 * accepted) / drawn.length)] as const
    })
    return { dictionary: basename(path), words: words.length, drawn: drawn.length, ...Object.fromEntries(shares) }
  })
  report('strength-dictionary-words', 'Words of dictionaries with a capital and the usual end', rivalPackages, rows)
}
