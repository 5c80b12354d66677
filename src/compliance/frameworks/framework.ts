import type { Condition } from '../conditions/condition.ts'
import type { Subject } from '../subject/subject.ts'

/** The frameworks of an audit, as named by `--framework`. */
export type FrameworkName = 'cnil' | 'anssi' | 'nist' | 'asvs' | 'pci' | 'eu-2024-2690'

/**
 * How binding a requirement is: `must` and `should` as in its text, `sanctioned` if CNIL has fined its absence, `may`
 * for common practice without a figure in any text.
 */
export type Force = 'must' | 'sanctioned' | 'should' | 'may'

/** Topics on which frameworks differ, shown side by side in a report. */
export type Topic = 'rotation' | 'lock' | 'composition' | 'reset' | 'history'

/**
 * How reliable the figures are: `primary` was read in the original text or its official repository, `secondary` in a
 * verbatim copy, a quotation or a precise report of it.
 */
export type Sureness = 'primary' | 'secondary'

/** The source of a requirement. */
export interface SourceText {
  readonly title: string
  readonly url: string
}

/** A clause of a framework as data; its sentences are in `sentences/`. */
export interface Requirement {
  /** As printed in the source; followed by a slash and a word of ours if one clause has several requirements. */
  readonly id: string
  readonly force: Force
  /** The levels that require it. Absent: all. */
  readonly levels?: readonly string[]
  readonly topic?: Topic
  readonly source: SourceText
  /** As printed: a paragraph, an article, a fiche. */
  readonly clause: string
  readonly sureness: Sureness
  /** Its conditions on a policy; none if a policy cannot show it. */
  readonly conditions: readonly Condition[]
  /** Whether it applies to a subject. Absent: to all. */
  readonly appliesTo?: (subject: Subject) => boolean
}

/** A framework: its requirements, and the force from which a missed one means that it is not met. */
export interface Framework {
  readonly name: FrameworkName
  readonly title: string
  /** Lowest first, which is the default. Empty: no levels. */
  readonly levels: readonly string[]
  readonly requirements: readonly Requirement[]
}

/** Makes the requirements of one text: the id, then what differs. */
export function requirementsOf(
  source: SourceText,
  sureness: Sureness,
  clauseOf: (id: string) => string
): (id: string, force: Force, conditions?: readonly Condition[], more?: Partial<Requirement>) => Requirement {
  return (id, force, conditions = [], more = {}) => ({
    id,
    force,
    source,
    sureness,
    clause: clauseOf(id),
    conditions,
    ...more
  })
}
