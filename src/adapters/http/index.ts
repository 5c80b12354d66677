export {
  createAccountRequests,
  type AccountHttpOptions,
  type AccountRequest,
  type HttpExchange
} from './account/account-request.ts'
export { HttpProblemError } from './account/http-problem-error.ts'
export { negotiateLanguage } from './account/negotiate-language.ts'
export { clientAddress, type ClientAddressOptions } from './addresses/client-address.ts'
export { sourcesOf } from './addresses/sources-of.ts'
export { accountCookies, declaredCookie, type AccountCookies, type HttpCookie } from './cookies/account-cookies.ts'
export { readCookie, serializeCookie, type CookieAttributes } from './cookies/cookie.ts'
export { type HttpProblem, type ProblemDocument, type ProblemError } from './problems/http-problem.ts'
export { problemOfError, type ProblemOptions } from './problems/problem-of-error.ts'
export { problemOfOutcome, type AnyOutcome, type OutcomeProblemOptions } from './problems/problem-of-outcome.ts'
export { problemResponse } from './problems/problem-response.ts'
export { type ProblemCode } from './texts/problem-texts.ts'
