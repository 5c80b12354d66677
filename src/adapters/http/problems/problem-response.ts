import type { HttpProblem } from './http-problem.ts'

/**
 * A problem as a `Response` of the Fetch API.
 *
 * @example
 * ```ts
 * const problem = problemOfOutcome({ outcome: 'refused', reason: 'mismatch' }, { language: 'en' })
 * if (problem) problemResponse(problem).status // 401
 * ```
 */
export function problemResponse({ status, headers, document }: HttpProblem): Response {
  return new Response(JSON.stringify(document), { status, headers: { ...headers } })
}
