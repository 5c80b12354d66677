/**
 * Fetches the second load, or gives null. It is asked for before it is needed: a module that failed to load, for want of a
 * network, is never asked for again by a browser.
 */
export function loadSecond(): Promise<typeof import('./second-load.ts') | null> {
  return import('./second-load.ts').catch(() => null)
}
