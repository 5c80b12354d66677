import { parseArgs } from 'node:util'
import type { Language } from '../messages/index.ts'
import { UsageError } from './usage-error.ts'

export interface CommandOptions {
  readonly policy: string
  readonly context: readonly string[]
  readonly hash: boolean
  readonly json: boolean
  readonly help: boolean
  readonly version: boolean
  /** As they were typed; the command reads them. */
  readonly tuning: {
    readonly targetMs: string | undefined
    readonly memoryBudgetMib: string | undefined
    readonly concurrency: string | undefined
    readonly lanes: string | undefined
    readonly searchSeconds: string | undefined
    readonly report: string | undefined
  }
}

export interface CommandLine {
  readonly command: string | undefined
  readonly operands: readonly string[]
  readonly options: CommandOptions
}

const definitions = {
  policy: { type: 'string', default: 'service-public' },
  context: { type: 'string', multiple: true },
  lang: { type: 'string' },
  hash: { type: 'boolean', default: false },
  'target-ms': { type: 'string' },
  'memory-budget-mib': { type: 'string' },
  concurrency: { type: 'string' },
  lanes: { type: 'string' },
  'search-seconds': { type: 'string' },
  report: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false }
} as const

/** @throws {UsageError} Unknown options and missing values; what was typed is not repeated, it may be a password. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals } = parseStrictly(argv)
  if (values.lang !== undefined && !isLanguage(values.lang)) throw new UsageError('unknown_language')
  const [command, ...operands] = positionals
  const tuning = {
    targetMs: values['target-ms'],
    memoryBudgetMib: values['memory-budget-mib'],
    concurrency: values.concurrency,
    lanes: values.lanes,
    searchSeconds: values['search-seconds'],
    report: values.report
  }
  return { command, operands, options: { ...values, context: values.context ?? [], tuning } }
}

/**
 * The language to speak, found before anything can go wrong that has to be said in it: `--lang`, else the locale of the
 * environment in POSIX order, else that of the system.
 */
export function findLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>
): Language {
  const index = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  const asked = argv[index] === '--lang' ? argv[index + 1] : argv[index]?.slice('--lang='.length)
  if (asked !== undefined && isLanguage(asked)) return asked
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const set = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '')
  const locale = set ?? Intl.DateTimeFormat().resolvedOptions().locale
  return /^fr(?![a-z])/iu.test(locale) ? 'fr' : 'en'
}

function isLanguage(text: string): text is Language {
  return text === 'fr' || text === 'en'
}

type Parsed = ReturnType<typeof parseArgs<{ options: typeof definitions; allowPositionals: true }>>

function parseStrictly(argv: readonly string[]): Parsed {
  try {
    return parseArgs({ args: [...argv], options: definitions, allowPositionals: true })
  } catch (error) {
    throw toUsageError(error)
  }
}

// Node's own messages quote the argument.
function toUsageError(error: unknown): unknown {
  if (!(error instanceof TypeError && 'code' in error)) return error
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new UsageError('unknown_option')
  if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return error
  const names = Object.keys(definitions).filter((name) => error.message.includes(`--${name}`))
  return new UsageError('missing_value', names.map((name) => `--${name}`).join(', '))
}
