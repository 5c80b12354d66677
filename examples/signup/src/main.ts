import { startService } from './service.ts'
import { SettingsError } from './settings-error.ts'
import { readSettings } from './settings.ts'

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const service = await startService(settings)
  process.stdout.write(`Sign-up service: ${service.origin}\nMetrics:         ${service.metricsOrigin}/metrics\n`)
  if (service.mailbox !== null) process.stdout.write(`Mailbox:         ${service.mailbox}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void service.close())
}

/** What a person can do something about; of any other error its words and its code, which hold no address. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // The system's own code says more than that of the library, which wraps it.
  const code = codeOf(error.cause) ?? codeOf(error)
  if (error instanceof SettingsError) return error.message
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return `${error.message}; does HOST, or the host of DATABASE_URL, exist here?`
  }
  if (code === 'EACCES') return `${error.message}; this user may not take that PORT`
  if (code === 'EADDRINUSE') return `${error.message}; choose another PORT or METRICS_PORT`
  return code === undefined || error.message.includes(code) ? error.message : `${error.message} (${code})`
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

try {
  await main()
} catch (error) {
  const isWrongSetting = error instanceof SettingsError
  process.stderr.write(`The sign-up service did not start: ${explain(error)}\n`)
  process.exitCode = isWrongSetting ? 2 : 3
}
