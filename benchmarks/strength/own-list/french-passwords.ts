import { readFileSync } from 'node:fs'
import { judgePassword, servicePublic } from '../../../src/index.ts'
import { loadEstimator } from '../../../src/strength/index.ts'
import { report } from '../../report.ts'

// How many of the most used French passwords, modified as people do to meet the rule of `servicePublic`, it accepts. We
// may not publish the list: `FRENCH_COMMON_PASSWORDS` names a file with one per line, most used first, such as
// `french_passwords_top1000.txt` of https://github.com/tarraschk/richelieu.

const COUNTED = 1_000
const path = process.env['FRENCH_COMMON_PASSWORDS']
if (path === undefined) {
  throw new Error('no French passwords: name a list of them in FRENCH_COMMON_PASSWORDS (see french-passwords.ts)')
}

const mostUsed = readFileSync(path, 'utf8').trim().split(/\s+/u).slice(0, COUNTED)
const estimator = await loadEstimator({ languages: ['fr'] })

function withCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const year = new Date().getFullYear() - 2
const tails = ['1', '12', '123', '75', '1!', '123!', String(year), `${year}!`]
const forms: Readonly<Record<string, (word: string) => string>> = {
  ...Object.fromEntries(tails.map((tail) => [`capital, ${tail}`, (word: string) => withCapital(word) + tail])),
  'capital, look-alikes, 1!': (word) =>
    `${withCapital(word).replaceAll('a', '@').replaceAll('e', '3').replaceAll('o', '0')}1!`
}

const rows = Object.entries(forms).map(([form, dress]) => {
  const meetsTheRule = mostUsed.map(dress).filter((password) => {
    const { issues } = judgePassword(password, servicePublic, [], estimator)
    return issues.every(({ code }) => code === 'common_password' || code === 'too_guessable')
  })
  const accepted = meetsTheRule.filter((password) => judgePassword(password, servicePublic, [], estimator).accepted)
  const share = Math.round((1000 * accepted.length) / meetsTheRule.length) / 10
  return { form, 'meet the rule': meetsTheRule.length, accepted: accepted.length, 'accepted, %': share }
})
report('french-passwords', `The ${mostUsed.length} most used French passwords, dressed up for servicePublic`, [], rows)
