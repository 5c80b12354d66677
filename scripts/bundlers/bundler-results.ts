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

const WITHOUT_BUNDLER = 'a page without a bundler'

/** Whether a test's title names a tool that the meter judges with: other tests of the bundlers are no rows of the table. */
export function isOfTool(title: string, tools: Readonly<Record<string, string>>): boolean {
  const name = packageOf(title)
  return name === null ? title === WITHOUT_BUNDLER : name in tools
}

/** The package that a test's title speaks of, as `test/bundlers/package.json` names it; null for none. */
export function packageOf(title: string): string | null {
  if (title === WITHOUT_BUNDLER) return null
  const [, name = '', major = ''] = /^(\w+)(?:\.js)? ?(\d*)/u.exec(title) ?? []
  return name === 'Vite' ? `vite${major}` : name.toLowerCase()
}
