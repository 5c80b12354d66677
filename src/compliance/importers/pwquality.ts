import {
  bounded,
  classesOf,
  finishImport,
  numberIn,
  type ImportedPolicy,
  type ImportProblem
} from './imported-policy.ts'
import { readSettings } from './settings-file.ts'

const KNOWN: ReadonlySet<string> = new Set([
  'minlen',
  'dcredit',
  'ucredit',
  'lcredit',
  'ocredit',
  'minclass',
  'maxrepeat',
  'dictcheck',
  'usercheck',
  'gecoscheck',
  'badwords',
  'enforcing',
  'deny',
  'unlock_time',
  'even_deny_root',
  'enforce_for_root',
  'audit',
  'silent'
])
const OURS: ReadonlySet<string> = new Set([
  ...KNOWN,
  'difok',
  'maxsequence',
  'maxclassrepeat',
  'retry',
  'fail_interval',
  'dictpath'
])

/**
 * The policy of libpwquality (`/etc/security/pwquality.conf`), of `faillock.conf`, or of both in one text. Negative
 * credits require a class; positive ones reduce the minimum length, which is taken into account. Source:
 * pwquality.conf(5), faillock.conf(5).
 */
export function importPwquality(text: string): ImportedPolicy | ImportProblem {
  const settings = readSettings(text)
  if (![...settings.keys()].some((name) => OURS.has(name))) return { problem: 'nothing_found' }
  const notCarriedOver = [...settings.keys()].filter((name) => !KNOWN.has(name))
  const tell = (name: string) => (): void => void notCarriedOver.push(name)
  const number = (name: string, missing: number): number => numberIn(settings.get(name)) ?? missing
  const credits = {
    upper: number('ucredit', 0),
    lower: number('lcredit', 0),
    digit: number('dcredit', 0),
    symbol: number('ocredit', 0)
  }
  const shorter = Object.values(credits).reduce((sum, credit) => sum + Math.max(0, credit), 0)
  const required = classesOf({
    upper: credits.upper < 0,
    lower: credits.lower < 0,
    digit: credits.digit < 0,
    symbol: credits.symbol < 0
  })
  for (const [name, credit] of [
    ['ucredit', credits.upper],
    ['lcredit', credits.lower],
    ['dcredit', credits.digit],
    ['ocredit', credits.symbol]
  ] as const) {
    if (credit < -1) tell(name)()
  }
  const minimumClasses = Math.min(4, Math.round(number('minclass', 0)))
  const some = minimumClasses > required.length
  // Required classes combined with a number of classes cannot be expressed.
  if (some && required.length > 0) tell('minclass')()
  const run = number('maxrepeat', 0)
  const words = (settings.get('badwords') ?? '').split(/\s+/u).filter((word) => word !== '' && word.length <= 256)
  const hasPasswordRules = [...settings.keys()].some(
    (name) => KNOWN.has(name) && name !== 'deny' && name !== 'unlock_time'
  )
  if (number('enforcing', 1) === 0) tell('enforcing')()
  return finishImport({
    form: {
      minimumCharacters: bounded(Math.max(6, number('minlen', 8) - shorter), [1, 4_096], tell('minlen')),
      classes: some ? classesOf({ upper: true, lower: true, digit: true, symbol: true }) : required,
      ...(some ? { minimumClasses } : {})
    },
    password: {
      ...(run >= 1 ? { maximumRun: bounded(run, [1, 4_096], tell('maxrepeat')) } : {}),
      ...(hasPasswordRules
        ? {
            blocklist: {
              commonPasswords: number('dictcheck', 1) !== 0,
              values: words.slice(0, 10_000),
              serviceNames: []
            }
          }
        : {}),
      ...(number('usercheck', 1) !== 0 || number('gecoscheck', 0) !== 0 ? { personalData: { refusedShare: 1 } } : {})
    },
    ...(settings.has('deny') || settings.has('unlock_time')
      ? { throttling: { lock: readLock(number('deny', 3), settings.get('unlock_time'), tell) } }
      : {}),
    notCarriedOver
  })
}

function readLock(deny: number, unlock: string | undefined, tell: (name: string) => () => void) {
  const seconds = unlock === 'never' ? 0 : (numberIn(unlock) ?? 600)
  return {
    afterConsecutiveFailures: bounded(deny, [1, 1_000], tell('deny')),
    minutes: seconds <= 0 ? null : bounded(Math.ceil(seconds / 60), [1, 525_600], tell('unlock_time'))
  }
}
