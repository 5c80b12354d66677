import type { Foundation } from '../open-foundation.ts'
import type { ServicePolicy } from '../settings.ts'
import type { OperatorTexts } from './texts.ts'

/** What a command of the operator works with. */
export interface Desk extends Foundation {
  readonly policy: ServicePolicy
  readonly texts: OperatorTexts
  /** One line for the person. */
  readonly say: (line: string) => void
}

/** One command: what stands behind its name, in order. */
export type OperatorCommand = (desk: Desk, operands: readonly string[]) => Promise<void>
