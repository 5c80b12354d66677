import { frameworks, type AuditOptions, type FrameworkName } from '../../../compliance/index.ts'
import type { CommandOptions } from '../../arguments/parse-command-line.ts'
import { choiceOf, oneOf } from '../choice-of.ts'
import { renderers, type ReportFormat } from './render-report.ts'

const FORMATS = Object.keys(renderers) as readonly ReportFormat[]
const NAMES = Object.keys(frameworks) as readonly FrameworkName[]

/** The frameworks and levels named by options; otherwise the defaults of `auditPolicy`. */
export function readAuditChoice({ values }: CommandOptions): Pick<AuditOptions, 'frameworks' | 'level'> {
  const named = values.get('framework')?.map((name) => oneOf('framework', name, NAMES))
  const levels = (named ?? NAMES).flatMap((name) => frameworks[name].levels)
  const level = (values.get('level') ?? []).map((name) => oneOf('level', name.toLowerCase(), levels))
  return named === undefined ? { level } : { frameworks: named, level }
}

/** The format named by options: JSON with `--json`, Markdown by default. */
export function readFormat(options: CommandOptions): ReportFormat {
  return choiceOf(options, 'format', FORMATS) ?? (options.flags.has('json') ? 'json' : 'markdown')
}
