export type { PasswordFieldOptions, PasswordFormOptions } from '../schemas/password-schema-options.ts'
export { accountSecurityPolicyJsonSchema } from './account-security-policy-json-schema.ts'
export { parseAccountSecurityPolicy, parseAccountSecurityPolicyText } from './parse-account-security-policy.ts'
export { passwordSchema, type PasswordForm } from './password-schema.ts'
