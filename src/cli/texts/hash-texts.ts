import type { RehashReason } from '../../hashing/index.ts'
import type { UnreadableHashProblem } from '../../rempart-error.ts'

/** The command's texts on a stored hash; they may be put in parentheses. */
export interface HashTexts {
  readonly problems: Readonly<Record<UnreadableHashProblem, string>>
  readonly rehashReasons: Readonly<Record<RehashReason, string>>
}
