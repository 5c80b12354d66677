import type { Advice, Part } from '../../../src/strength/patterns/pattern.ts'
import { PATTERNS, SLIPS } from '../../../src/strength/patterns/registry.ts'
import { passwordText } from '../../../src/strength/text/password-text.ts'
import { smallKnowledge } from '../small-knowledge.ts'

function addedBy(pattern: string, password: string, context: readonly string[]): Part[] {
  const parts: Part[] = []
  const registered = [...PATTERNS, ...SLIPS].find(({ name }) => name === pattern)
  if (registered === undefined) throw new RangeError(`no pattern ${pattern}`)
  registered.addParts(passwordText(password), smallKnowledge(context), parts)
  return parts
}

/** What a pattern finds in a password, in 2026: `0-6 word 6.00 listed, alone +3` is the whole of `soleil`. */
export function partsOf(pattern: string, password: string, context: readonly string[] = []): string[] {
  return addedBy(pattern, password, context).map((part) => {
    const listed = part.listed ? ' listed' : ''
    const alone = part.aloneBits === 0 ? '' : `, alone +${part.aloneBits}`
    return `${part.start}-${part.end} ${part.shape} ${part.bits.toFixed(2)}${listed}${alone}`
  })
}

/** What a pattern says of the first part that it finds. */
export function adviceOf(pattern: string, password: string, context: readonly string[] = []): Advice | undefined {
  return addedBy(pattern, password, context)[0]?.feedback()
}
