import type { Facts, FindingStatus } from '../conditions/condition.ts'
import type { PatchOperation } from '../fix/json-patch.ts'
import type { Force, FrameworkName, Sureness, Topic } from '../frameworks/framework.ts'

/** The result of an audit: plain JSON, the source of every format. */
export interface AuditReport {
  readonly findings: readonly Finding[]
  readonly frameworks: Readonly<Partial<Record<FrameworkName, FrameworkVerdict>>>
  /** Where the audited frameworks differ, side by side. Never a single score. */
  readonly conflicts: readonly Conflict[]
  /** `sha256:` of the policy as canonical JSON. */
  readonly policyDigest: string
  /** The date of the frameworks' figures, `2026-11-26`. */
  readonly dataVersion: string
}

/** One requirement of one framework, and how the policy meets it. */
export interface Finding {
  readonly framework: FrameworkName
  /** As it is printed in the source: `R21`, `6.2.1`. */
  readonly requirement: string
  readonly force: Force
  readonly status: FindingStatus
  /** JSON path of the decisive value, or of the fact that the service has to declare: `facts.captcha`. */
  readonly path: string
  readonly found: Facts
  readonly expected: Facts
  readonly source: FindingSource
  readonly message: string
  /** What to change, in words; with `patch` if it is a change of the policy. */
  readonly remedy?: string
  /** The nearest policy that meets it, as a JSON patch (RFC 6902). */
  readonly patch?: readonly PatchOperation[]
  /** The evidence to ask for, if the policy cannot show it. */
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
  /**
   * `partly`: requirements are missed only in part, or only where no text gives the figure (`may`). Findings to verify
   * do not count.
   */
  readonly status: 'met' | 'not_met' | 'partly'
  /** Number of findings by status. */
  readonly counts: Readonly<Record<FindingStatus, number>>
  /** The audited level, if the framework has levels. */
  readonly level?: string
  /** CNIL: the case of délibération 2022-100 by which the policy was judged. */
  readonly case?: 1 | 2 | 3
}

/** One topic on which the audited frameworks differ. */
export interface Conflict {
  readonly topic: Topic
  readonly positions: readonly Pick<Finding, 'framework' | 'requirement' | 'expected' | 'status' | 'message'>[]
}
