import type { BreachPolicy } from '../../policy/account-security-policy.ts'
import { isRecord } from '../subject/policy-path.ts'
import {
  bounded,
  classesOf,
  finishImport,
  numberOf,
  type ImportedPolicy,
  type ImportProblem
} from './imported-policy.ts'
import { parseJson } from './parse-json.ts'

const KNOWN: ReadonlySet<string> = new Set([
  'min',
  'max',
  'mixedCase',
  'letters',
  'numbers',
  'symbols',
  'uncompromised',
  'compromisedThreshold'
])

/**
 * The rules of Laravel's `Password` as JSON, as `json_encode(Password::defaults()->appliedRules())` writes them. Source: Laravel,
 * "Validating Passwords"; `Illuminate\Validation\Rules\Password`.
 */
export function importLaravel(text: string): ImportedPolicy | ImportProblem {
  const rules = parseJson(text)
  if (rules === undefined) return { problem: 'not_readable' }
  if (!isRecord(rules) || !Object.keys(rules).some((name) => KNOWN.has(name))) return { problem: 'nothing_found' }
  const isOn = (name: string): boolean => rules[name] === true
  const notCarriedOver = Object.keys(rules).filter((name) => !KNOWN.has(name) && !isEmpty(rules[name]))
  const tell = (name: string) => (): void => void notCarriedOver.push(name)
  // A letter of either case has no field.
  if (isOn('letters') && !isOn('mixedCase')) tell('letters')()
  const { min, max } = rules
  const classes = classesOf({
    upper: isOn('mixedCase'),
    lower: isOn('mixedCase'),
    digit: isOn('numbers'),
    symbol: isOn('symbols')
  })
  return finishImport({
    form: { minimumCharacters: bounded(numberOf(min, 8), [1, 4_096], tell('min')), classes },
    password: {
      ...(typeof max === 'number'
        ? { maximumCharacters: bounded(max, [Math.max(1, classes.length), 4_096], tell('max')) }
        : {}),
      blocklist: { commonPasswords: false, values: [], serviceNames: [] }
    },
    others: isOn('uncompromised') ? { breach: breachOf(rules['compromisedThreshold'], tell) } : {},
    notCarriedOver
  })
}

/** Refused when it was seen more often than the threshold; accepted while nobody can be asked. */
function breachOf(threshold: unknown, tell: (name: string) => () => void): BreachPolicy {
  const minimumOccurrences = bounded(numberOf(threshold, 0) + 1, [1, 1_000_000], tell('compromisedThreshold'))
  return { onFound: 'refuse', minimumOccurrences, whenUnavailable: 'accept', atSignIn: false }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0)
}
