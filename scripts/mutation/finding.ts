/** What the tests of one file found out, as ids of mutants. */
export interface FileFinding {
  /** Active, they made a test fail. */
  readonly noticed: string[]
  /** A test failed, but failed afterwards too, as the code stands. */
  readonly doubtful: string[]
  /** Code that runs in a test. */
  readonly reached: string[]
  /** Code that runs before the first test or between two. */
  readonly atImport: string[]
  /** Tests that fail as the code stands. */
  readonly broken: string[]
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The mutants to try. */
    alive: readonly string[]
    /** Where a mutant is named that never ends. */
    hungFile: string
    /** Where mutants are named as they are noticed, for the case that one after them never ends. */
    noticedFile: string
    /** Only tests that take less of the processor are tried. */
    maximumMs: number
  }
  interface TaskMeta {
    finding?: FileFinding
  }
}
