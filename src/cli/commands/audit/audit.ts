import { auditPolicy, type AuditOptions, type AuditReport } from '../../../compliance/index.ts'
import { EXIT, type ExitCode } from '../../terminal/exit-code.ts'
import { printLines } from '../../terminal/print.ts'
import type { Command } from '../command.ts'
import { readAuditChoice, readFormat } from './audit-choice.ts'
import { readAudited } from './read-audited.ts'
import { printFix } from './print-fix.ts'
import { renderers } from './render-report.ts'

/** `rempart audit`: what a policy is worth against frameworks, in the format that is asked for. */
export const audit: Command = async (invocation) => {
  const { options, language, terminal, texts } = invocation
  const format = readFormat(options)
  const choice = readAuditChoice(options)
  const { name, policy, notCarriedOver = [], ...known } = await readAudited(invocation)
  if (notCarriedOver.length > 0) printLines(terminal.stderr, texts.audit.notCarriedOver(notCarriedOver.join(', ')))
  const auditOptions: AuditOptions = { ...choice, ...known, language }
  if (options.flags.has('fix')) return printFix(policy, auditOptions, invocation)
  const report = auditPolicy(policy, auditOptions)
  const context = { name, date: new Date(), language }
  const text = renderers[format](report, context)
  // The byte order mark and the line ends of CSV are part of it, and its cells hold nothing that a terminal obeys.
  if (format === 'csv') terminal.stdout.write(text)
  else printLines(terminal.stdout, text.trimEnd())
  return exitOf(report)
}

/** Yes where nothing that was chosen is missed, in part or whole. */
function exitOf({ findings }: AuditReport): ExitCode {
  return findings.some(({ status }) => status === 'not_met' || status === 'partly') ? EXIT.no : EXIT.yes
}
