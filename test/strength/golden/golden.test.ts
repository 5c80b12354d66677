import { describe, expect, test } from 'vitest'
import { contextFacts } from '../../../src/strength/knowledge/context-facts.ts'
import { loadKnowledge } from '../../../src/strength/knowledge/load-knowledge.ts'
import { createEstimator } from '../../../src/strength/password-estimator.ts'
import { segmentPassword } from '../../../src/strength/segmentation/segment-password.ts'
import { GOLDEN_PASSWORDS, GOLDEN_PERSONAL } from './passwords.ts'

const versioned = await loadKnowledge(['fr'], 2026)
const estimator = createEstimator(versioned)

/** What the password costs, part by part, and what is said of it. */
function row(password: string, context: readonly string[]): string {
  const { bits, parts } = segmentPassword(password.normalize('NFC'), {
    ...versioned.knowledge,
    context: contextFacts(context)
  })
  const { warning, suggestions, commonPassword } = estimator.estimate(password, context)
  const found = parts.map((part) => `${part.pattern} ${part.bits.toFixed(2)} [${part.start}, ${part.end})`)
  const said = [warning ?? 'strong', ...suggestions, ...(commonPassword ? ['common'] : [])]
  const of = context.length === 0 ? '' : ` | ${context.join(' | ')}`
  return `${password}${of}\n  ${bits.toFixed(2)}: ${found.join(', ')}\n  ${said.join(', ')}`
}

// A price that changes is a row of these files that changes: `npx vitest run --project source test/strength/golden -u`
// writes them anew, and the difference is read before it is committed.
describe('what passwords cost and why', () => {
  test.each(Object.entries(GOLDEN_PASSWORDS))('%s', async (name, passwords) => {
    const rows = passwords.map((password) => row(password, []))
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(`./prices/${name.replaceAll(' ', '-')}.txt`)
  })

  test('with the data of their owner', async () => {
    const rows = GOLDEN_PERSONAL.map(([password, ...context]) => row(password, context))
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('./prices/personal-data.txt')
  })
})
