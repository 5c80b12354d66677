export type { AccountHttpOptions, AccountRequest } from '../http/index.ts'
export { HttpProblemError } from '../http/index.ts'
export { rempartExpress, sendProblems } from './rempart-express.ts'
