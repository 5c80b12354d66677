import { noticeKinds, renderNotice } from '../../compliance/index.ts'
import { loadPolicy } from '../policy-file/load-policy.ts'
import { EXIT } from '../terminal/exit-code.ts'
import { printJson, printLines } from '../terminal/print.ts'
import { UsageError } from '../texts/usage-error.ts'
import { choiceOf } from './choice-of.ts'
import { policyOf, type Command } from './command.ts'

const kinds = [...noticeKinds, 'all'] as const
const formats = ['html', 'markdown'] as const

/** `rempart notice --kind KIND`: a text for people, from the policy. */
export const notice: Command = async ({ operands, options, terminal: { stdout }, language }) => {
  if (operands.length > 0) throw new UsageError('unexpected_argument')
  const kind = choiceOf(options, 'kind', kinds)
  if (kind === undefined) throw new UsageError('missing_kind', kinds.join(', '))
  const format = choiceOf(options, 'format', formats) ?? 'markdown'
  const text = renderNotice(await loadPolicy(policyOf(options)), { kind, format, language, headingLevel: 1 })
  if (options.flags.has('json')) printJson(stdout, { kind, format, language, text })
  else printLines(stdout, text.trimEnd())
  return EXIT.yes
}
