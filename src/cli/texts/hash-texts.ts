import type { RehashReason } from '../../hashing/index.ts'
import type { UnreadableHashProblem } from '../../rempart-error.ts'

/** What the command says of a stored hash, in words that may stand in parentheses. */
export interface HashTexts {
  readonly problems: Readonly<Record<UnreadableHashProblem, string>>
  readonly rehashReasons: Readonly<Record<RehashReason, string>>
}
