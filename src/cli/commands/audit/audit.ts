import { auditPolicy, type AuditOptions, type AuditReport, type ReportContext } from '../../../compliance/index.ts'
import { findPlacesIn } from '../../policy-file/place-in-json.ts'
import { EXIT, type ExitCode } from '../../terminal/exit-code.ts'
import { printLines } from '../../terminal/print.ts'
import { UsageError } from '../../texts/usage-error.ts'
import { valueOf, type Command } from '../command.ts'
import { readAuditChoice, readFormat } from './audit-choice.ts'
import { readAudited } from './read-audited.ts'
import { printFix } from './print-fix.ts'
import { readFacts } from './read-facts.ts'
import { renderers } from './render-report.ts'

/** `rempart audit`: audits a policy against frameworks, in the chosen format. */
export const audit: Command = async (invocation) => {
  const { options, language, terminal, texts } = invocation
  const site = valueOf(options, 'cookies')
  if (site !== undefined) return (await import('./audit-site-cookies.ts')).auditSiteCookies(site, invocation)
  if (options.values.has('journey')) throw new UsageError('missing_value', '--cookies')
  const format = readFormat(options)
  const choice = readAuditChoice(options)
  const declared = readFacts(options)
  const { name, policy, text, facts, unstated = [], notCarriedOver = [] } = await readAudited(invocation)
  if (notCarriedOver.length > 0) printLines(terminal.stderr, texts.audit.notCarriedOver(notCarriedOver.join(', ')))
  const auditOptions: AuditOptions = { ...choice, facts: { ...facts, ...declared }, unstated, language }
  if (options.flags.has('fix')) return printFix(policy, auditOptions, invocation)
  const report = auditPolicy(policy, auditOptions)
  const context: ReportContext = {
    name,
    date: new Date(),
    language,
    ...(text === undefined ? {} : { placeOf: findPlacesIn(text).placeOf })
  }
  const written = renderers[format](report, context)
  // Written as it is: the byte order mark and line ends belong to the CSV, and its cells hold no control characters.
  if (format === 'csv') terminal.stdout.write(written)
  else printLines(terminal.stdout, written.trimEnd())
  return exitOf(report)
}

/** `yes` if none of the chosen requirements is missed or only partly met. */
function exitOf({ findings }: AuditReport): ExitCode {
  return findings.some(({ status }) => status === 'not_met' || status === 'partly') ? EXIT.no : EXIT.yes
}
