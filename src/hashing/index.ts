export {
  CHEAPEST_FOR_TESTS,
  OWASP_12_MIB,
  OWASP_19_MIB,
  OWASP_46_MIB,
  OWASP_7_MIB,
  OWASP_9_MIB,
  RFC_9106_FIRST,
  RFC_9106_LOW_MEMORY
} from '../argon2/presets.ts'
export { type Argon2Parameters } from '../argon2/argon2-parameters.ts'
export { type Argon2Backend, type TagRequest } from './backends/argon2-backend.ts'
export { type BackendId } from './backends/automatic-backend.ts'
export { DEFAULT_COST_CEILING, type CostCeiling } from '../argon2/cost-ceiling.ts'
export { type HashingMessage, type OperationMessage } from './diagnostics.ts'
export { formatPhc } from './phc/format-phc.ts'
export { createHashingGate, type HashingGate } from './gate/hashing-gate.ts'
export { type AdmissionOptions } from './gate/admission.ts'
export { type GateStatistics } from './gate/gate-statistics.ts'
export { type HashingGateOptions } from './gate/gate-options.ts'
export { type PercentilesMs } from './gate/percentiles.ts'
export { type PasswordHasherOptions } from './hasher-settings.ts'
export { type LegacyDigest, type LegacyFormat, type LegacyReading } from './legacy/legacy-format.ts'
export { parsePhc } from './phc/parse-phc.ts'
export {
  createPasswordHasher,
  type HasherStatistics,
  type PasswordHasher,
  type VerifyOptions
} from './password-hasher.ts'
export { type PepperKey } from './secrets/pepper.ts'
export { type Argon2Type, type Argon2Version, type PhcRecord } from './phc/phc-record.ts'
export { type OnRehash, type RehashOffer, type RehashStatistics } from './rehash/rehash-offers.ts'
export { type RehashReason, type RehashTo } from './rehash/rehash-reason.ts'
export { type VerifyOutcome } from './verify/verify-outcome.ts'
