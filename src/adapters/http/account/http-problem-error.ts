import type { HttpProblem } from '../problems/http-problem.ts'
import { problemResponse } from '../problems/problem-response.ts'

/** A problem as an error: thrown by the account's calls, sent by the framework's adapter. */
export class HttpProblemError extends Error {
  override readonly name = 'HttpProblemError'
  readonly problem: HttpProblem

  constructor(problem: HttpProblem, options?: ErrorOptions) {
    super(problem.code, options)
    this.problem = problem
  }

  /** Hono's interface of an error that carries its response. */
  getResponse(): Response {
    return problemResponse(this.problem)
  }
}
