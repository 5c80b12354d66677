export type { AccountHttpOptions, AccountRequest } from '../http/index.ts'
export { HttpProblemError } from '../http/index.ts'
export { Rempart, RempartModule, REMPART_OPTIONS } from './rempart-module.ts'
