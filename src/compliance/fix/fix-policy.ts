import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { FrameworkName, Requirement } from '../frameworks/framework.ts'
import { examineRequirement, isMissed } from '../judgement/examine-requirement.ts'
import type { Subject } from '../subject/subject.ts'
import { applyPatch, jsonPatch, type PatchOperation } from './json-patch.ts'
import { repair } from './repair.ts'
import { settle } from './settle.ts'

/** A requirement and its framework. */
export interface ChosenRequirement {
  readonly framework: FrameworkName
  readonly requirement: Requirement
}

/** Names a requirement. */
export interface RequirementName {
  readonly framework: FrameworkName
  readonly requirement: string
}

/** Two requirements that no policy can meet at once, and where. */
export interface Contradiction {
  readonly path: string
  readonly between: readonly [RequirementName, RequirementName]
}

/** How a policy can meet every requirement, or why none can. */
export type PolicyFix =
  | {
      readonly possible: true
      /** Minimal: without any of its operations a requirement is missed. Empty: nothing has to change. */
      readonly patch: readonly PatchOperation[]
      /** The policy with the patch applied. */
      readonly policy: AccountSecurityPolicy
      /** Requirements that only the service can meet, and where: the patch does not. */
      readonly remaining: readonly (RequirementName & { readonly path: string })[]
    }
  | { readonly possible: false; readonly contradictions: readonly Contradiction[] }

/**
 * Repairs are repeated until nothing is missed. If they still undo each other after so many rounds, it is a
 * contradiction.
 */
const MAXIMUM_ROUNDS = 8

/** The smallest change of a policy that meets all the chosen requirements. */
export function fixPolicy(chosen: readonly ChosenRequirement[], subject: Subject): PolicyFix {
  const missedBy = (policy: AccountSecurityPolicy): readonly ChosenRequirement[] =>
    chosen.filter(({ requirement }) => isMissed(examineRequirement(requirement, { ...subject, policy })))
  const repairable = (policy: AccountSecurityPolicy): readonly ChosenRequirement[] =>
    missedBy(policy).filter(({ requirement }) => repair(requirement, { ...subject, policy }) !== policy)

  let { policy } = subject
  for (let round = 0; round < MAXIMUM_ROUNDS && repairable(policy).length > 0; round++) {
    policy = missedBy(policy).reduce(
      (fixed, { requirement }) => repair(requirement, { ...subject, policy: fixed }),
      policy
    )
  }
  if (repairable(policy).length > 0) {
    return { possible: false, contradictions: findContradictions(repairable(policy), chosen, { ...subject, policy }) }
  }
  const bearable = missedBy(policy).length
  const patch = shorten(jsonPatch(subject.policy, policy), (operations) => {
    const candidate = applyPatch(subject.policy, operations)
    return missedBy(candidate).length === bearable && jsonPatch(candidate, settle(candidate)).length === 0
  })
  const fixed = applyPatch(subject.policy, patch)
  const remaining = missedBy(fixed).map(({ framework, requirement }) => ({
    framework,
    requirement: requirement.id,
    path: examineRequirement(requirement, { ...subject, policy: fixed }).path
  }))
  return { possible: true, patch, policy: fixed, remaining }
}

/** Missed requirements whose repairs break each other. */
function findContradictions(
  missed: readonly ChosenRequirement[],
  chosen: readonly ChosenRequirement[],
  subject: Subject
): readonly Contradiction[] {
  return missed.flatMap(({ framework, requirement }) => {
    const { path } = examineRequirement(requirement, subject)
    const repaired = { ...subject, policy: repair(requirement, subject) }
    return chosen
      .filter(
        (other) =>
          !isMissed(examineRequirement(other.requirement, subject)) &&
          isMissed(examineRequirement(other.requirement, repaired))
      )
      .map((other): Contradiction => ({
        path,
        between: [
          { framework, requirement: requirement.id },
          { framework: other.framework, requirement: other.requirement.id }
        ]
      }))
  })
}

/** Removes redundant operations. */
function shorten(
  patch: readonly PatchOperation[],
  isEnough: (operations: readonly PatchOperation[]) => boolean
): readonly PatchOperation[] {
  return patch.reduceRight<readonly PatchOperation[]>((kept, operation) => {
    const without = kept.filter((each) => each !== operation)
    return isEnough(without) ? without : kept
  }, patch)
}
