export { rempartBetterAuth, type RempartBetterAuthOptions } from './rempart-better-auth.ts'
