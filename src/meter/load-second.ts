/**
 * Fetches the second load, or gives null. It is asked for before it is needed: a browser never asks again for a module that
 * failed to load, not even once the network is back.
 */
export function loadSecond(): Promise<typeof import('./second-load.ts') | null> {
  return import('./second-load.ts').catch(() => null)
}
