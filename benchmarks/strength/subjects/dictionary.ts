import { readFileSync } from 'node:fs'
import { drawFrom } from './draws.ts'
import type { SetRow } from './sets.ts'

const SHORTEST = 8
const WORD = /^[a-zà-ÿœ]{4,}$/u
const ENDS = ['1', '12', '123', '!', '2024', '2023!', '1!', '01', '33', '75', '2020', '1985', '69', '007', '*', '2.']

/**
 * The dictionaries to measure with, which are not ours to give: `STRENGTH_DICTIONARIES=/usr/share/dict/french:fr.dic` names them.
 */
export function namedDictionaries(): readonly string[] {
  return (process.env['STRENGTH_DICTIONARIES'] ?? '').split(':').filter((path) => path !== '')
}

/**
 * Words drawn evenly from a dictionary, with a capital and the usual end, eight characters at least. It has one word a line,
 * or is of Hunspell, in UTF-8 (`iconv -f latin1 -t utf8` for older ones).
 */
export function drawDressedWords(path: string, draws: number): readonly SetRow[] {
  const words = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split(/[/\s]/u)[0]?.toLowerCase() ?? '')
    .filter((word) => WORD.test(word))
  return Array.from({ length: draws }, () => {
    const word = drawFrom(words)
    return { password: word.charAt(0).toUpperCase() + word.slice(1) + drawFrom(ENDS), category: 'word' }
  }).filter(({ password }) => password.length >= SHORTEST)
}
