export { accountSecurityPolicyJsonSchema } from './account-security-policy-json-schema.ts'
export { parseAccountSecurityPolicy, parseAccountSecurityPolicyText } from './parse-account-security-policy.ts'
export {
  passwordSchema,
  type PasswordForm,
  type PasswordFormSchemaOptions,
  type PasswordSchemaOptions
} from './password-schema.ts'
