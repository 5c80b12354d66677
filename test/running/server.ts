import type { RunningChild } from './child.ts'
import { removeFolder } from './folder.ts'

/** A server that the service depends on, and that a test may take away. */
export interface RunningServer {
  readonly url: string
  /** Breaks every connection at once and refuses new ones. */
  readonly goAway: () => Promise<void>
  readonly comeBack: () => Promise<void>
  /** Ends it and removes its folder. */
  readonly close: () => Promise<void>
}

export interface ServerOptions {
  readonly url: string
  readonly folder: string
  /** Starts it, on the same port and data each time, and waits until it accepts connections. */
  readonly start: () => Promise<RunningChild>
  /** What ends it at once. */
  readonly signal: NodeJS.Signals
}

export async function runServer({ url, folder, start, signal }: ServerOptions): Promise<RunningServer> {
  let server = await start()
  const goAway = async (): Promise<void> => {
    await server.stop(signal)
  }
  return {
    url,
    goAway,
    async comeBack() {
      server = await start()
    },
    async close() {
      await goAway()
      removeFolder(folder)
    }
  }
}
