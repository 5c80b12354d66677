import {
  bounded,
  finishImport,
  numberIn,
  type ImportDraft,
  type ImportedPolicy,
  type ImportProblem
} from './imported-policy.ts'
import { readSettings } from './settings-file.ts'

const KNOWN: ReadonlySet<string> = new Set([
  'minimumpasswordlength',
  'passwordcomplexity',
  'passwordhistorysize',
  'maximumpasswordage',
  'lockoutbadcount',
  'lockoutduration'
])

/**
 * The account policy of Windows and Active Directory, as written by `secedit /export`: the section `[System Access]`.
 * Complexity means three of four classes, without the account's name. Source: Microsoft, "Password must meet complexity
 * requirements".
 */
export function importSecedit(text: string): ImportedPolicy | ImportProblem {
  const settings = readSettings(text, 'system access')
  if (![...settings.keys()].some((name) => KNOWN.has(name))) return { problem: 'nothing_found' }
  const notCarriedOver = [...settings.keys()].filter((name) => !KNOWN.has(name))
  const tell = (name: string) => (): void => void notCarriedOver.push(name)
  const number = (name: string): number => numberIn(settings.get(name)) ?? 0
  const complex = number('passwordcomplexity') === 1
  const remembered = number('passwordhistorysize')
  const age = number('maximumpasswordage')
  const maximumAgeDays = bounded(Math.max(age, 2), [2, 3_650], tell('maximumpasswordage'))
  const throttling = readLock(settings.has('lockoutbadcount'), number, tell)
  return finishImport({
    form: {
      minimumCharacters: bounded(number('minimumpasswordlength'), [1, 4_096], tell('minimumpasswordlength')),
      ...(complex ? { classes: ['upper', 'lower', 'digit', 'symbol'], minimumClasses: 3 } : {})
    },
    password: {
      blocklist: { commonPasswords: false, values: [], serviceNames: [] },
      ...(complex ? { personalData: { refusedShare: 0.5 } } : {})
    },
    ...(throttling === undefined ? {} : { throttling }),
    others: {
      ...(remembered >= 1
        ? { history: { rememberedPasswords: bounded(remembered, [1, 24], tell('passwordhistorysize')) } }
        : {}),
      // -1 and 0 mean that passwords do not expire.
      ...(age >= 1
        ? { renewal: { groups: { everyone: { maximumAgeDays, warnDays: Math.min(14, maximumAgeDays - 1) } } } }
        : {})
    },
    notCarriedOver
  })
}

function readLock(
  isSaid: boolean,
  number: (name: string) => number,
  tell: (name: string) => () => void
): ImportDraft['throttling'] {
  if (!isSaid) return undefined
  const failures = number('lockoutbadcount')
  if (failures < 1) return {}
  const minutes = number('lockoutduration')
  return {
    lock: {
      afterConsecutiveFailures: bounded(failures, [1, 1_000], tell('lockoutbadcount')),
      // -1 and 0: until an administrator unlocks it.
      minutes: minutes < 1 ? null : bounded(minutes, [1, 525_600], tell('lockoutduration'))
    }
  }
}
