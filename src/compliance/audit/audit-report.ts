import type { Facts, FindingStatus } from '../conditions/condition.ts'
import type { PatchOperation } from '../fix/json-patch.ts'
import type { Force, FrameworkName, Sureness, Topic } from '../frameworks/framework.ts'

/** What a policy is worth against frameworks: plain JSON, the source of every format. */
export interface AuditReport {
  readonly findings: readonly Finding[]
  readonly frameworks: Readonly<Partial<Record<FrameworkName, FrameworkVerdict>>>
  /** Where the audited frameworks say different things, side by side. Never one score. */
  readonly conflicts: readonly Conflict[]
  /** `sha256:` of the policy as canonical JSON. */
  readonly policyDigest: string
  /** The date of the frameworks' figures, `2026-11-26`. */
  readonly dataVersion: string
}

/** One requirement of one framework, and what the policy is worth against it. */
export interface Finding {
  readonly framework: FrameworkName
  /** As it is printed in the source: `R21`, `6.2.1`. */
  readonly requirement: string
  readonly force: Force
  readonly status: FindingStatus
  /** JSON path of what decided, or of what the service has to declare: `facts.captcha`. */
  readonly path: string
  readonly found: Facts
  readonly expected: Facts
  readonly source: FindingSource
  readonly message: string
  /** What to change, in words; with `patch` where it can be said as a change of the policy. */
  readonly remedy?: string
  /** The nearest policy that meets it, as a JSON patch (RFC 6902). */
  readonly patch?: readonly PatchOperation[]
  /** What to ask for, where the policy cannot show it. */
  readonly evidence?: string
  readonly topic?: Topic
}

export interface FindingSource {
  readonly title: string
  readonly clause: string
  readonly url: string
  readonly sureness: Sureness
}

/** The verdict of one framework. */
export interface FrameworkVerdict {
  /** `partly`: nothing is missed but in part, or where no text gives the figure (`may`). What is to verify does not count. */
  readonly status: 'met' | 'not_met' | 'partly'
  /** How many findings have each status. */
  readonly counts: Readonly<Record<FindingStatus, number>>
  /** The level that was audited, where the framework has levels. */
  readonly level?: string
  /** CNIL: the case of délibération 2022-100 that the policy was judged by. */
  readonly case?: 1 | 2 | 3
}

/** One topic on which the audited frameworks ask for different things. */
export interface Conflict {
  readonly topic: Topic
  readonly positions: readonly Pick<Finding, 'framework' | 'requirement' | 'expected' | 'status' | 'message'>[]
}
