export type { AccountHttpOptions, AccountRequest } from '../http/index.ts'
export { HttpProblemError } from '../http/index.ts'
export { rempartFastify } from './rempart-fastify.ts'
