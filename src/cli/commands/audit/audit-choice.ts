import { frameworks, type AuditOptions, type FrameworkName } from '../../../compliance/index.ts'
import { nearestName } from '../../arguments/nearest-name.ts'
import type { CommandOptions } from '../../arguments/parse-command-line.ts'
import type { OptionName } from '../../options/option-definitions.ts'
import { UsageError } from '../../texts/usage-error.ts'
import { valueOf } from '../command.ts'
import { renderers, type ReportFormat } from './render-report.ts'

const FORMATS = Object.keys(renderers) as readonly ReportFormat[]
const NAMES = Object.keys(frameworks) as readonly FrameworkName[]

/** The frameworks and levels that options name; of what they do not name, the defaults of `auditPolicy`. */
export function readAuditChoice({ values }: CommandOptions): Pick<AuditOptions, 'frameworks' | 'level'> {
  const named = values.get('framework')?.map((name) => oneOf('framework', name, NAMES))
  const levels = (named ?? NAMES).flatMap((name) => frameworks[name].levels)
  const level = (values.get('level') ?? []).map((name) => oneOf('level', name.toLowerCase(), levels))
  return named === undefined ? { level } : { frameworks: named, level }
}

/** The format that options name: `--json` is JSON, and a person gets Markdown. */
export function readFormat(options: CommandOptions): ReportFormat {
  return oneOf('format', valueOf(options, 'format') ?? (options.flags.has('json') ? 'json' : 'markdown'), FORMATS)
}

/** The name among those that an option takes, or which they are. */
export function oneOf<Name extends string>(option: OptionName, name: string, names: readonly Name[]): Name {
  const known = names.find((each) => each === name)
  if (known === undefined)
    throw new UsageError('not_one_of', `--${option} (${names.join(', ')})`, nearestName(name, names))
  return known
}
