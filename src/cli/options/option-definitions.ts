/** All the options; {@link optionsOfCommands} says which command takes which. */
export const optionDefinitions = {
  policy: { type: 'string' },
  context: { type: 'string', multiple: true },
  estimator: { type: 'string' },
  hash: { type: 'boolean' },
  'target-ms': { type: 'string' },
  'memory-budget-mib': { type: 'string' },
  concurrency: { type: 'string' },
  lanes: { type: 'string' },
  'search-seconds': { type: 'string' },
  report: { type: 'string' },
  framework: { type: 'string', multiple: true },
  level: { type: 'string', multiple: true },
  fact: { type: 'string', multiple: true },
  fix: { type: 'boolean' },
  from: { type: 'string' },
  cookies: { type: 'string' },
  journey: { type: 'string' },
  'minimum-occurrences': { type: 'string' },
  'fingerprint-bits': { type: 'string' },
  kind: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' }
} as const

export type OptionName = keyof typeof optionDefinitions

/** The commands. */
export type CommandName = 'check' | 'hash' | 'verify' | 'tune' | 'policy' | 'breach' | 'notice' | 'audit'

const everywhere: readonly OptionName[] = ['lang', 'json', 'help']

/** The options of each command. */
export const optionsOfCommands: Readonly<Record<CommandName, readonly OptionName[]>> = {
  check: ['policy', 'context', 'estimator', 'hash', ...everywhere],
  hash: ['policy', ...everywhere],
  verify: ['policy', ...everywhere],
  tune: ['target-ms', 'memory-budget-mib', 'concurrency', 'lanes', 'search-seconds', 'report', ...everywhere],
  policy: everywhere,
  breach: ['minimum-occurrences', 'fingerprint-bits', ...everywhere],
  notice: ['policy', 'kind', 'format', ...everywhere],
  audit: ['policy', 'framework', 'level', 'fact', 'format', 'fix', 'from', 'cookies', 'journey', ...everywhere]
}

export function isCommandName(text: string): text is CommandName {
  return Object.hasOwn(optionsOfCommands, text)
}

/** The options without a command: help and the version. */
export const optionsWithoutCommand: readonly OptionName[] = [...everywhere, 'version']
