import type { AuditTexts } from './audit-texts.ts'

export const enAudit: AuditTexts = {
  contradiction: (one, other, path) => `${one} and ${other} contradict each other at ${path}: no policy meets both.`,
  notCarriedOver: (settings) => `not carried over: ${settings}`,
  remaining: (requirement, path) => `${requirement}: only the service can fill in ${path}.`
}
