/**
 * Loads the second part of the code; null on failure. Called before it is needed: a browser never retries a module that
 * failed to load, even after the network is back.
 */
export function loadSecond(): Promise<typeof import('./second-load.ts') | null> {
  return import('./second-load.ts').catch(() => null)
}
