import { createMetrics } from './metrics.ts'
import { openFoundation } from './open-foundation.ts'
import { commands, OperatorError } from './operator/commands.ts'
import { operatorTexts } from './operator/texts.ts'
import { SettingsError } from './settings-error.ts'
import { readPolicy, readSettings } from './settings.ts'

// The operator's command: it uses the settings, database, throttle and mail of the service.

const texts = operatorTexts(process.env)

async function main([name = '', ...operands]: readonly string[]): Promise<void> {
  const command = commands.get(name)
  if (command === undefined) throw new OperatorError(texts.usage)
  const settings = readSettings(process.env)
  const policy = await readPolicy(settings)
  const foundation = await openFoundation(settings, policy, {
    log: { info: () => undefined, warn: ({ err }) => warn(err) },
    metrics: createMetrics(),
    origin: () => `http://${settings.HOST}:${settings.PORT}`,
    onStoreAway: warn,
    onError: warn
  })
  try {
    await command({ ...foundation, policy, texts, say }, operands)
  } finally {
    await foundation.close()
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function warn(error: unknown): void {
  process.stderr.write(`${messageOf(error)}\n`)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  warn(error)
  process.exitCode = error instanceof OperatorError || error instanceof SettingsError ? 2 : 3
}
