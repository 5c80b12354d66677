import type { HttpProblem } from '../problems/http-problem.ts'
import { problemResponse } from '../problems/problem-response.ts'

/** A request that ends in a problem: thrown where it is found, sent by the adapter of the framework. */
export class HttpProblemError extends Error {
  override readonly name = 'HttpProblemError'
  readonly problem: HttpProblem

  constructor(problem: HttpProblem, options?: ErrorOptions) {
    super(problem.code, options)
    this.problem = problem
  }

  /** What Hono asks of an error that knows its answer. */
  getResponse(): Response {
    return problemResponse(this.problem)
  }
}
