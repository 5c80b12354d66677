/** Work to be admitted by the gate. */
export interface GatedWork<Result> {
  /** Memory that it needs in KiB, an integer from 0 to the gate's budget. */
  readonly memoryKib: number
  /** The work. It should check `isWanted` between its parts: false once its caller has been answered. */
  readonly compute: Compute<Result>
}

/** Work that the gate runs once admitted. */
export type Compute<Result> = (isWanted: () => boolean) => Promise<Result>

/** Options of one request. */
export interface AdmissionOptions {
  /** Cancels the request when aborted; the promise rejects with the signal's reason. Default: none. */
  readonly signal?: AbortSignal | undefined
  /** Longest time in milliseconds from now to the answer, 1 to 2,147,483,647. Default: the gate's. */
  readonly deadlineMs?: number | undefined
}
