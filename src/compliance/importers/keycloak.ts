import type { AccountSecurityPolicy, CharacterClass } from '../../policy/account-security-policy.ts'
import type { HashFunction, ServiceFacts } from '../subject/service-facts.ts'
import { isRecord } from '../subject/policy-path.ts'
import {
  bounded,
  finishImport,
  numberIn,
  numberOf,
  type ImportDraft,
  type ImportedPolicy,
  type ImportProblem
} from './imported-policy.ts'
import { parseJson } from './parse-json.ts'

type Settings = ReadonlyMap<string, string>

const CLASSES: Readonly<Record<string, CharacterClass>> = {
  upperCase: 'upper',
  lowerCase: 'lower',
  digits: 'digit',
  specialChars: 'symbol'
}

const KNOWN: ReadonlySet<string> = new Set([
  ...Object.keys(CLASSES),
  'length',
  'maxLength',
  'notUsername',
  'notEmail',
  'notContainsUsername',
  'passwordHistory',
  'forceExpiredPasswordChange',
  'hashAlgorithm',
  'hashIterations',
  'passwordBlacklist'
])

const FUNCTIONS: Readonly<Record<string, HashFunction>> = {
  argon2: 'argon2id',
  pbkdf2: 'pbkdf2-sha1',
  'pbkdf2-sha256': 'pbkdf2-sha256',
  'pbkdf2-sha512': 'pbkdf2-sha512'
}

/**
 * The policy of a Keycloak realm: its export as JSON, or its policy string, `length(12) and digits(1) and notUsername`.
 * Source: Keycloak, Server Administration Guide, "Password policies" and "Brute force attacks".
 */
export function importKeycloak(text: string): ImportedPolicy | ImportProblem {
  const realm = parseRealm(text)
  if (realm === undefined) return { problem: 'not_readable' }
  const rules = readRules(realm['passwordPolicy'])
  if (rules.size === 0 && !Object.hasOwn(realm, 'bruteForceProtected')) return { problem: 'nothing_found' }
  const notCarriedOver = [...rules.keys()].filter((name) => !KNOWN.has(name))
  const tell = (name: string) => (): void => void notCarriedOver.push(name)
  const throttling = readThrottling(realm, tell)
  const facts = readHashing(rules, tell)
  return finishImport({
    ...readPassword(rules, tell),
    ...(throttling === undefined ? {} : { throttling }),
    others: { ...readOverTime(rules, tell), ...readSessions(realm, tell) },
    facts,
    notCarriedOver
  })
}

function parseRealm(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!/^\s*[{[]/u.test(text)) return { passwordPolicy: text }
  const parsed = parseJson(text)
  // An export of all realms is a list of them; the first counts.
  const realm: unknown = Array.isArray(parsed) ? parsed[0] : parsed
  return isRecord(realm) ? realm : undefined
}

function readRules(policy: unknown): Settings {
  const rules = typeof policy === 'string' ? policy.slice(0, 10_000).split(/\s+and\s+/u) : []
  return new Map(
    rules.flatMap((rule) => {
      const groups = /^\s*(?<name>[A-Za-z]\w*)(?:\((?<value>[^]*)\))?\s*$/u.exec(rule)?.groups
      return groups === undefined ? [] : [[groups['name'] ?? '', groups['value'] ?? ''] as const]
    })
  )
}

type Tell = (name: string) => () => void

function readPassword(rules: Settings, tell: Tell): Pick<ImportDraft, 'form' | 'password'> {
  const classes = Object.entries(CLASSES).flatMap(([name, each]) => {
    const count = rules.has(name) ? (numberIn(rules.get(name)) ?? 1) : 0
    // More than one character of a class cannot be expressed.
    if (count > 1) tell(name)()
    return count > 0 ? [each] : []
  })
  const most = numberIn(rules.get('maxLength'))
  const refusesNames = ['notUsername', 'notEmail', 'notContainsUsername'].some((name) => rules.has(name))
  return {
    form: { minimumCharacters: bounded(numberIn(rules.get('length')) ?? 1, [1, 4_096], tell('length')), classes },
    password: {
      ...(most === undefined
        ? {}
        : { maximumCharacters: bounded(most, [Math.max(1, classes.length), 4_096], tell('maxLength')) }),
      // Keycloak refuses the name itself; here, passwords made of nothing else.
      ...(refusesNames ? { personalData: { refusedShare: 1 } } : {}),
      blocklist: { commonPasswords: rules.has('passwordBlacklist'), values: [], serviceNames: [] }
    }
  }
}

function readOverTime(rules: Settings, tell: Tell): Partial<AccountSecurityPolicy> {
  const remembered = numberIn(rules.get('passwordHistory'))
  const days = numberIn(rules.get('forceExpiredPasswordChange'))
  const maximumAgeDays = days === undefined ? 0 : bounded(days, [2, 3_650], tell('forceExpiredPasswordChange'))
  return {
    ...(remembered === undefined || remembered < 1
      ? {}
      : { history: { rememberedPasswords: bounded(remembered, [1, 24], tell('passwordHistory')) } }),
    ...(days === undefined || days < 1
      ? {}
      : { renewal: { groups: { everyone: { maximumAgeDays, warnDays: Math.min(7, maximumAgeDays - 1) } } } })
  }
}

function readHashing(rules: Settings, tell: Tell): ServiceFacts {
  const name = rules.get('hashAlgorithm')
  if (name === undefined) {
    if (rules.has('hashIterations')) tell('hashIterations')()
    return {}
  }
  const cost = numberIn(rules.get('hashIterations'))
  const hash = FUNCTIONS[name] ?? 'other'
  return { hashing: cost === undefined || hash === 'argon2id' ? { function: hash } : { function: hash, cost } }
}

function readThrottling(realm: Readonly<Record<string, unknown>>, tell: Tell): ImportDraft['throttling'] {
  const { bruteForceProtected, permanentLockout, failureFactor } = realm
  if (bruteForceProtected === undefined) return undefined
  if (bruteForceProtected !== true) return {}
  const failures = bounded(numberOf(failureFactor, 30), [1, 1_000], tell('failureFactor'))
  if (permanentLockout === true) return { lock: { afterConsecutiveFailures: failures, minutes: null } }
  const most = bounded(numberOf(realm['maxFailureWaitSeconds'], 900), [1, 86_400], tell('maxFailureWaitSeconds'))
  const first = bounded(numberOf(realm['waitIncrementSeconds'], 60), [1, most], tell('waitIncrementSeconds'))
  // Keycloak's delay grows by addition, ours by a factor: it is imported as constant.
  if (first < most) tell('waitIncrementSeconds')()
  return { delay: { afterFailures: failures, firstSeconds: first, factor: 1, maximumSeconds: most } }
}

function readSessions(realm: Readonly<Record<string, unknown>>, tell: Tell): Partial<AccountSecurityPolicy> {
  const idle = numberOf(realm['ssoSessionIdleTimeout'], 0)
  const most = numberOf(realm['ssoSessionMaxLifespan'], 0)
  if (idle <= 0 || most <= 0) return {}
  const maximumHours = bounded(Math.ceil(most / 3_600), [1, 8_760], tell('ssoSessionMaxLifespan'))
  const idleMinutes = bounded(
    Math.ceil(idle / 60),
    [1, Math.min(43_200, 60 * maximumHours)],
    tell('ssoSessionIdleTimeout')
  )
  return { sessions: { idleMinutes, maximumHours } }
}
