import { DataFolderInUseError } from './database/lock-data-folder.ts'
import { startService } from './service.ts'
import { readSettings, SettingsError } from './settings.ts'

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const service = await startService(settings)
  process.stdout.write(`Sign-up service: ${service.origin}\nMetrics:         ${service.metricsOrigin}/metrics\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void service.close())
}

try {
  await main()
} catch (error) {
  const expected = error instanceof SettingsError || error instanceof DataFolderInUseError
  const reason = error instanceof Error ? error.message : String(error)
  process.stderr.write(`The sign-up service did not start: ${reason}\n`)
  process.exitCode = expected ? 2 : 3
}
