/** The right to run one piece of work. */
export interface Permit {
  /** True the first time. Abandoned work may still end later: its permit is not returned twice. */
  giveBack(): boolean
}

/** Limits what runs concurrently, by number and by memory. */
export interface Permits {
  /** Permits taken. */
  readonly taken: number
  /** Memory in KiB that they account for. */
  readonly memoryKib: number
  fit(memoryKib: number): boolean
  /** Call it only if {@link fit} is true. */
  take(memoryKib: number): Permit
}

/** Permits of which none is taken. */
export function createPermits(maximumConcurrency: number, memoryBudgetKib: number): Permits {
  let taken = 0
  let takenKib = 0
  return {
    get taken() {
      return taken
    },
    get memoryKib() {
      return takenKib
    },
    fit: (memoryKib) => taken < maximumConcurrency && takenKib + memoryKib <= memoryBudgetKib,
    take(memoryKib) {
      taken++
      takenKib += memoryKib
      let isOut = true
      return {
        giveBack() {
          if (!isOut) return false
          isOut = false
          taken--
          takenKib -= memoryKib
          return true
        }
      }
    }
  }
}
