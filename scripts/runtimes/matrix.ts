/** What ran, as it is kept in `results.json` and told in the documents. */
export interface Matrix {
  /** When it ran, `2026-11-26`. */
  readonly date: string
  readonly runtimes: readonly RuntimeResult[]
  readonly compilers: readonly CompilerResult[]
}

export interface RuntimeResult {
  readonly runtime: string
  readonly version: string
  /** Which of the programs ran. */
  readonly program: 'server' | 'worker'
  readonly passed: boolean
  /** What computed the hashes; `null` where it failed. */
  readonly backend: string | null
}

export interface CompilerResult {
  readonly version: string
  readonly resolutions: Readonly<Record<Resolution, boolean>>
}

export const resolutions = ['nodenext', 'node16', 'bundler'] as const
/** How TypeScript finds a package. */
export type Resolution = (typeof resolutions)[number]

/** Everything passed. */
export function allPassed({ runtimes, compilers }: Matrix): boolean {
  return (
    runtimes.every(({ passed }) => passed) && compilers.every((each) => Object.values(each.resolutions).every(Boolean))
  )
}
