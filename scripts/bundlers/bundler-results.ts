/** What `npm run bundlers -- --write` keeps in `results.json`, for the table of the documents. */
export interface BundlerResults {
  /** When it ran, `2026-11-26`. */
  readonly date: string
  readonly results: readonly BundlerResult[]
}

export interface BundlerResult {
  /** The title of its test, `Vite 8, built`. */
  readonly tool: string
  /** Null for a page without a bundler. */
  readonly version: string | null
  readonly passed: boolean
}

/** The package that a test's title speaks of, as `test/bundlers/package.json` names it; null for none. */
export function packageOf(title: string): string | null {
  if (title.includes('without a bundler')) return null
  const [, name = '', major = ''] = /^(\w+)(?:\.js)? ?(\d*)/u.exec(title) ?? []
  return name === 'Vite' ? `vite${major}` : name.toLowerCase()
}
