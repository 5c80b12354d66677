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

/** What an audit goes by. */
export interface AuditOptions {
  /**
   * Default: `cnil`, `anssi`, `nist` and `asvs`, which speak to any web service. `pci` binds those who touch card data and
   * `eu-2024-2690` those whom it names, so each is asked for by name.
   */
  readonly frameworks?: readonly FrameworkName[]
  /**
   * Levels of the frameworks that have them: of ASVS `1`, `2`, `3`; of NIST `aal1`, `aal2`; of ANSSI `low-to-medium`,
   * `medium-to-high`, `high-to-very-high`. Default of each: the lowest, from which no service is exempt; how sensitive yours
   * is only you can say.
   */
  readonly level?: string | readonly string[]
  /** Language of the sentences. Default `fr`. */
  readonly language?: AuditLanguage
  /** What the policy cannot show. Absent: stays to verify. */
  readonly facts?: ServiceFacts
  /** JSON paths that were filled in and not said, as an importer names them; nothing below is taken as said. */
  readonly unstated?: readonly string[]
}

/**
 * Audits a policy against frameworks: one verdict for each and never one score, because they contradict each other. Pure
 * and synchronous; the work is in proportion to the policy.
 *
 * @throws {RangeError} A framework or a level that there is not.
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
 * The smallest change of a policy with which the chosen frameworks are met, as far as a policy can meet them; or which of
 * their requirements contradict each other, and where.
 *
 * @throws {RangeError} A framework or a level that there is not.
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

/** Of one requirement that stands in two forms, each for other services, the form that applies. */
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
