import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import { cnilCaseOf } from '../conditions/cnil-cases.ts'
import type { FindingStatus } from '../conditions/condition.ts'
import { policyDigest } from '../digest/policy-digest.ts'
import { fixPolicy, type PolicyFix } from '../fix/fix-policy.ts'
import { jsonPatch } from '../fix/json-patch.ts'
import { repair } from '../fix/repair.ts'
import { DATA_VERSION } from '../frameworks/frameworks.ts'
import type { FrameworkName } from '../frameworks/framework.ts'
import { examineRequirement, isMissed } from '../judgement/examine-requirement.ts'
import type { ServiceFacts } from '../subject/service-facts.ts'
import type { Subject } from '../subject/subject.ts'
import type { AuditReport, Finding, FrameworkVerdict } from './audit-report.ts'
import { chooseFrameworks, requirementsAt, type ChosenFramework } from './choose-frameworks.ts'
import { describeFinding, type AuditLanguage } from './describe-finding.ts'
import { findConflicts } from './find-conflicts.ts'

/** Options of an audit. */
export interface AuditOptions {
  /**
   * Default: `cnil`, `anssi`, `nist` and `asvs`, which concern any web service. `pci` applies only to services with
   * card data, and `eu-2024-2690` only to the entities it names, so they must be named explicitly.
   */
  readonly frameworks?: readonly FrameworkName[]
  /**
   * Levels of the frameworks that have them: of ASVS `1`, `2`, `3`; of NIST `aal1`, `aal2`; of ANSSI `low-to-medium`,
   * `medium-to-high`, `high-to-very-high`. Default: the lowest of each, from which no service is exempt; only you know
   * how sensitive yours is.
   */
  readonly level?: string | readonly string[]
  /** Language of the sentences. Default `fr`. */
  readonly language?: AuditLanguage
  /** Facts that the policy cannot show. Default: none, so they remain to be verified. */
  readonly facts?: ServiceFacts
  /**
   * JSON paths that an importer filled in without a source; values below them are not taken as statements. Default:
   * none.
   */
  readonly unstated?: readonly string[]
}

/**
 * Audits a policy against frameworks: a verdict for each, never a single score, because they contradict each other.
 * Pure and synchronous; the time is linear in the size of the policy.
 *
 * @throws {RangeError} If a framework or a level does not exist.
 *
 * @example
 * ```ts
 * const report = auditPolicy(servicePublic, { frameworks: ['cnil'] })
 * report.frameworks.cnil // { status: 'met', case: 2 }
 * ```
 */
export function auditPolicy(policy: AccountSecurityPolicy, options: AuditOptions = {}): AuditReport {
  const { language = 'fr' } = options
  const subject = subjectOf(policy, options)
  const audited = chosenOf(options).map((chosen) => {
    const findings = requirementsAt(chosen).map((requirement) => {
      const judgement = examineRequirement(requirement, subject)
      const patch = isMissed(judgement) ? jsonPatch(policy, repair(requirement, subject)) : []
      return describeFinding(chosen.framework.name, requirement, judgement, patch, language)
    })
    return { ...chosen, findings: withoutTwins(findings) }
  })
  const findings = audited.flatMap((each) => each.findings)
  return {
    findings,
    frameworks: Object.fromEntries(
      audited.map((each) => [each.framework.name, verdictOf(each, each.findings, subject)])
    ),
    conflicts: findConflicts(findings),
    policyDigest: policyDigest(policy),
    dataVersion: DATA_VERSION
  }
}

/**
 * The smallest change of a policy that meets the chosen frameworks, as far as a policy can meet them; or which of their
 * requirements contradict each other, and where.
 *
 * @throws {RangeError} If a framework or a level does not exist.
 *
 * @example
 * ```ts
 * const fix = proposePatch(servicePublic, { frameworks: ['anssi'] })
 * fix.possible // true
 * ```
 */
export function proposePatch(policy: AccountSecurityPolicy, options: AuditOptions = {}): PolicyFix {
  const chosen = chosenOf(options).flatMap((each) =>
    requirementsAt(each).map((requirement) => ({ framework: each.framework.name, requirement }))
  )
  return fixPolicy(chosen, subjectOf(policy, options))
}

function chosenOf({ frameworks, level = [] }: AuditOptions): readonly ChosenFramework[] {
  return chooseFrameworks(frameworks, typeof level === 'string' ? [level] : level)
}

function subjectOf(policy: AccountSecurityPolicy, { facts = {}, unstated = [] }: AuditOptions): Subject {
  return { policy, facts, unstated }
}

/** Keeps the applicable form of a requirement that has two forms, each for different services. */
function withoutTwins(findings: readonly Finding[]): readonly Finding[] {
  const applying = new Set(
    findings.flatMap(({ requirement, status }) => (status === 'not_applicable' ? [] : [requirement]))
  )
  return findings.filter(({ requirement, status }) => status !== 'not_applicable' || !applying.has(requirement))
}

function verdictOf(
  { framework, level }: ChosenFramework,
  findings: readonly Finding[],
  subject: Subject
): FrameworkVerdict {
  const counts: Record<FindingStatus, number> = { met: 0, not_met: 0, partly: 0, to_verify: 0, not_applicable: 0 }
  for (const { status } of findings) counts[status] += 1
  const missed = findings.some(({ status, force }) => status === 'not_met' && force !== 'may')
  const inPart = counts.partly + counts.not_met > 0
  return {
    status: missed ? 'not_met' : inPart ? 'partly' : 'met',
    counts,
    ...(level === undefined ? {} : { level }),
    ...(framework.name === 'cnil' ? { case: cnilCaseOf(subject) } : {})
  }
}
