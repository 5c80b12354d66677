export type { AccountHttpOptions, AccountRequest } from '../http/index.ts'
export { HttpProblemError } from '../http/index.ts'
export { rempartHono, type RempartHonoOptions, type RempartVariables } from './rempart-hono.ts'
