/** Work that asks for admission. */
export interface GatedWork<Result> {
  /** KiB that it will take, an integer from 0 to the gate's budget. */
  readonly memoryKib: number
  /** Asked to look at `isWanted` between its parts: false once its caller has been answered. */
  readonly compute: Compute<Result>
}

/** What is done once admitted. */
export type Compute<Result> = (isWanted: () => boolean) => Promise<Result>

/** How one request passes. */
export interface AdmissionOptions {
  /** Gives the request up when it fires; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Milliseconds from now to the answer, 1 to 2,147,483,647. Default: the gate's. */
  readonly deadlineMs?: number
}
