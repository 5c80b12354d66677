import type { CharacterClass } from '../../policy/account-security-policy.ts'
import { bounded, finishImport, numberIn, type ImportedPolicy, type ImportProblem } from './imported-policy.ts'

const CLASSES: readonly CharacterClass[] = ['upper', 'lower', 'digit', 'symbol']
const KNOWN: ReadonlySet<string> = new Set(['required', 'allowed', 'minlength', 'maxlength', 'max-consecutive'])
const NAMES: Readonly<Record<string, CharacterClass>> = {
  upper: 'upper',
  lower: 'lower',
  digit: 'digit',
  special: 'symbol'
}
const ALL: ReadonlySet<string> = new Set(['ascii-printable', 'unicode', 'special'])

/**
 * A password rules string as Apple and browsers read it: `minlength: 12; required: lower; required: digit; allowed:
 * [-_]`. All `required` rules apply; within one, any of its classes is enough. Source:
 * apple/password-manager-resources.
 */
export function importAppleRules(text: string): ImportedPolicy | ImportProblem {
  const rules = [...text.matchAll(/(?<name>[a-z-]+)\s*:\s*(?<value>(?:\[[^\]]*\]?\]|[^;[])*)/gu)].map(
    ({ groups }) => [groups?.['name'] ?? '', (groups?.['value'] ?? '').trim()] as const
  )
  const valuesOf = (name: string): readonly string[] => rules.flatMap(([each, value]) => (each === name ? [value] : []))
  if (!rules.some(([name]) => KNOWN.has(name))) return { problem: 'nothing_found' }
  const notCarriedOver = rules.flatMap(([name]) => (KNOWN.has(name) ? [] : [name]))
  const tell = (name: string) => (): void => void notCarriedOver.push(name)
  const required = valuesOf('required').map((value) => classesIn(value, tell))
  const single = required.flatMap((classes) => (classes.length === 1 ? classes : []))
  const choices = required.filter((classes) => classes.length > 1)
  const onlyChoice = single.length === 0 && choices.length === 1 ? choices[0] : undefined
  // A choice of classes combined with other rules cannot be expressed.
  if (onlyChoice === undefined && choices.length > 0) tell('required')()
  const symbols = symbolsOf([...valuesOf('required'), ...valuesOf('allowed')])
  const numbers = (name: string): readonly number[] => valuesOf(name).flatMap((value) => numberIn(value) ?? [])
  const [longest, run] = [Math.min(...numbers('maxlength')), Math.min(...numbers('max-consecutive'))]
  return finishImport({
    form: {
      minimumCharacters: bounded(Math.max(1, ...numbers('minlength')), [1, 4_096], tell('minlength')),
      classes: onlyChoice ?? CLASSES.filter((name) => single.includes(name)),
      ...(onlyChoice === undefined ? {} : { minimumClasses: 1 })
    },
    password: {
      ...(Number.isFinite(longest) ? { maximumCharacters: bounded(longest, [4, 4_096], tell('maxlength')) } : {}),
      ...(Number.isFinite(run) ? { maximumRun: bounded(run, [1, 4_096], tell('max-consecutive')) } : {})
    },
    facts: symbols === undefined ? {} : { symbols },
    notCarriedOver
  })
}

function classesIn(value: string, tell: (name: string) => () => void): readonly CharacterClass[] {
  const names = value.replaceAll(/\[[^\]]*\]?\]/gu, 'special').split(',')
  const classes = names.flatMap((name) => NAMES[name.trim().toLowerCase()] ?? [])
  if (classes.length === 0) tell('required')()
  return [...new Set(classes)]
}

/** Number of special characters in the lists; undefined if all are allowed or there is no list. */
function symbolsOf(values: readonly string[]): number | undefined {
  const lists = values.flatMap((value) =>
    [...value.matchAll(/\[(?<signs>[^\]]*\]?)\]/gu)].map(({ groups }) => groups?.['signs'] ?? '')
  )
  const names = values.flatMap((value) => value.replaceAll(/\[[^\]]*\]?\]/gu, '').split(','))
  if (lists.length === 0 || names.some((name) => ALL.has(name.trim().toLowerCase()))) return undefined
  return new Set(
    lists
      .join('')
      .replaceAll(/[A-Za-z0-9]/gu, '')
      .split('')
  ).size
}
