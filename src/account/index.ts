export {
  createAccountSecurity,
  type AccountSecurity,
  type AccountSecurityOptions,
  type EnrollOutcome
} from './create-account-security.ts'
