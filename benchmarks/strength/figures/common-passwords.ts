import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { judgePassword, presets, type AccountSecurityPolicy } from '../../../src/index.ts'
import { loadEstimator } from '../../../src/strength/index.ts'
import { report } from '../../report.ts'

// Of the 3,000 most used passwords of a list that meet a preset's lengths, those that it accepts, and in parentheses those
// that its blocklist would let through whatever the other rules say (OWASP ASVS 5.0 6.2.4).

const COUNTED = 3_000
const FIRST = 1_000
/** Where Debian's package `python3-django` has it. */
const DJANGO =
  process.env['DJANGO_COMMON_PASSWORDS'] ?? '/usr/lib/python3/dist-packages/django/contrib/auth/common-passwords.txt.gz'

if (!existsSync(DJANGO)) {
  throw new Error(`no ${DJANGO}: apt-get install python3-django, or name Django's list in DJANGO_COMMON_PASSWORDS`)
}

const { passwords } = createRequire(import.meta.url)('zxcvbn/lib/frequency_lists.js') as {
  readonly passwords: readonly string[]
}
const lists: Readonly<Record<string, readonly string[]>> = {
  'zxcvbn 4.4.2': passwords,
  'Django, Debian': gunzipSync(readFileSync(DJANGO)).toString('utf8').trim().split('\n')
}

const estimator = await loadEstimator({ languages: ['fr', 'en'] })

function meetsLengths(password: string, { password: policy }: AccountSecurityPolicy): boolean {
  const { length } = Array.from(password)
  return (
    policy.alternatives.some(({ minimumCharacters }) => length >= minimumCharacters) &&
    length <= policy.maximumCharacters
  )
}

const rows = Object.entries(presets).map(([preset, policy]) => {
  const columns = Object.entries(lists).flatMap(([name, list]) => {
    const looked = list.filter((password) => meetsLengths(password, policy)).slice(0, COUNTED)
    const judged = looked.map((password) => judgePassword(password, policy, [], estimator))
    const describe = (verdicts: typeof judged): string => {
      const accepted = verdicts.filter((verdict) => verdict.accepted).length
      const notCommon = verdicts.filter(({ issues }) => !issues.some(({ code }) => code === 'common_password')).length
      return `${accepted} (${notCommon}) of ${verdicts.length}`
    }
    return [
      [`${name}: first ${FIRST}`, describe(judged.slice(0, FIRST))],
      [`${name}: rest`, describe(judged.slice(FIRST))]
    ] as const
  })
  return { preset, ...Object.fromEntries(columns) }
})
report(
  'common-passwords',
  'Most used passwords of the lengths of a preset: accepted (not refused as common)',
  ['zxcvbn'],
  rows
)
