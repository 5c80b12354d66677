export type {
  AccountSecurityPolicy,
  BlocklistPolicy,
  BreachPolicy,
  CharacterClass,
  DelayPolicy,
  HashingPolicy,
  HistoryPolicy,
  KnownDevicesPolicy,
  LockPolicy,
  PasswordAlternative,
  PasswordPolicy,
  PersonalDataPolicy,
  RecoveryPolicy,
  RenewalGroup,
  RenewalPolicy,
  RetentionPolicy,
  SessionPolicy,
  StrengthScore,
  TemporaryPasswordPolicy,
  ThrottlingPolicy
} from './policy/account-security-policy.ts'
export type { DeclaredCookie } from './policy/declared-cookie.ts'
export type {
  ProcessingPurpose,
  ServiceContact,
  ServiceDescription,
  ServicePublisher,
  ServiceText
} from './policy/service-description.ts'
export { checkPassword } from './policy/verdict/check-password.ts'
export { inputAttributes, type InputAttributes } from './policy/input-attributes.ts'
export { listRequirements } from './policy/verdict/list-requirements.ts'
export { judgePassword, type PasswordVerdict } from './policy/verdict/judge-password.ts'
export type { PasswordFormIssue, PasswordFormStandardSchema } from './policy/schemas/form-standard-schema.ts'
export type { PasswordFieldOptions, PasswordFormOptions } from './policy/schemas/password-schema-options.ts'
export {
  passwordStandardSchema,
  type PasswordSchemaIssue,
  type PasswordStandardSchema
} from './policy/schemas/password-standard-schema.ts'
export type { PolicyIssue, PolicyIssueCode, PolicyIssueParams, UnmetAlternative } from './policy/policy-issue.ts'
export type { PolicyRequirement } from './policy/policy-requirement.ts'
export {
  anssi,
  cnilPasswordAlone,
  cnilRestrictedAccess,
  nist80063b,
  owaspAsvs,
  pciDss,
  presets,
  servicePublic,
  servicePublicRuleOnly,
  type PresetName
} from './policy/presets.ts'
export {
  RempartError,
  isRempartError,
  type AnyRempartError,
  type BreachCorpusProblem,
  type BreachFilterProblem,
  type PolicyProblem,
  type RempartErrorCode,
  type RempartErrorDetails
} from './rempart-error.ts'
export type { StandardSchema, StandardSchemaIssue, StandardSchemaResult } from './policy/schemas/standard-schema.ts'
export type { Estimator } from './strength/estimator.ts'
export type { PatternKind, SuggestionCode, WarningCode } from './strength/patterns/codes.ts'
export type { FoundPattern, StrengthEstimate } from './strength/strength-estimate.ts'
