/** Room for one piece of work. */
export interface Permit {
  /** True the first time. Work that was abandoned may end after all: its permit is not given back twice. */
  giveBack(): boolean
}

/** What may run at once, by number and by memory. */
export interface Permits {
  /** Permits that are out. */
  readonly taken: number
  /** KiB that they stand for. */
  readonly memoryKib: number
  fit(memoryKib: number): boolean
  /** Only where it fits. */
  take(memoryKib: number): Permit
}

/** All permits are there. */
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
