import { auditPolicy, type AuditOptions, type AuditReport } from '../../../compliance/index.ts'
import { loadPolicy } from '../../policy-file/load-policy.ts'
import { EXIT, type ExitCode } from '../../terminal/exit-code.ts'
import { printLines } from '../../terminal/print.ts'
import { UsageError } from '../../texts/usage-error.ts'
import { policyOf, type Command } from '../command.ts'
import { readAuditChoice, readFormat } from './audit-choice.ts'
import { printFix } from './print-fix.ts'
import { renderers } from './render-report.ts'

/** `rempart audit`: what a policy is worth against frameworks, in the format that is asked for. */
export const audit: Command = async (invocation) => {
  const { operands, options, language, terminal } = invocation
  if (operands.length > 0) throw new UsageError('unexpected_argument')
  const format = readFormat(options)
  const auditOptions: AuditOptions = { ...readAuditChoice(options), language }
  const policy = await loadPolicy(policyOf(options))
  if (options.flags.has('fix')) return printFix(policy, auditOptions, invocation)
  const report = auditPolicy(policy, auditOptions)
  const context = { name: policyOf(options), date: new Date(), language }
  printLines(terminal.stdout, renderers[format](report, context).trimEnd())
  return exitOf(report)
}

/** Yes where nothing that was chosen is missed, in part or whole. */
function exitOf({ findings }: AuditReport): ExitCode {
  return findings.some(({ status }) => status === 'not_met' || status === 'partly') ? EXIT.no : EXIT.yes
}
