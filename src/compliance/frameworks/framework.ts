import type { Condition } from '../conditions/condition.ts'
import type { Subject } from '../subject/subject.ts'

/** The frameworks that a policy is audited against, as `--framework` names them. */
export type FrameworkName = 'cnil' | 'anssi' | 'nist' | 'asvs' | 'pci' | 'eu-2024-2690'

/**
 * How binding a requirement is: `must` and `should` as its text has them, `sanctioned` where CNIL has fined the lack of it,
 * `may` for what the field does and no text says in figures.
 */
export type Force = 'must' | 'sanctioned' | 'should' | 'may'

/** Where frameworks say different things, which a report shows side by side. */
export type Topic = 'rotation' | 'lock' | 'composition' | 'reset' | 'history'

/**
 * How sure the figures are: `primary` was read in the text itself or its official repository, `secondary` in a verbatim
 * copy, a quotation or a precise report of it.
 */
export type Sureness = 'primary' | 'secondary'

/** The text that a requirement comes from. */
export interface SourceText {
  readonly title: string
  readonly url: string
}

/** A clause of a framework as data; its sentences stand in `sentences/`. */
export interface Requirement {
  /** As it is printed in the source; behind a slash our own word, where one clause asks for several things. */
  readonly id: string
  readonly force: Force
  /** The levels at which it is asked for. Absent: all. */
  readonly levels?: readonly string[]
  readonly topic?: Topic
  readonly source: SourceText
  /** As it is printed: a paragraph, an article, a fiche. */
  readonly clause: string
  readonly sureness: Sureness
  /** What it asks of a policy; none where a policy cannot show it. */
  readonly conditions: readonly Condition[]
  /** Where it does not apply to every subject. */
  readonly appliesTo?: (subject: Subject) => boolean
}

/** A framework: its requirements, and from which force on the lack of one means that it is not met. */
export interface Framework {
  readonly name: FrameworkName
  readonly title: string
  /** From the lowest, which is the default. Empty: it has none. */
  readonly levels: readonly string[]
  readonly requirements: readonly Requirement[]
}

/** Requirements of one text: the id, then what differs. */
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
