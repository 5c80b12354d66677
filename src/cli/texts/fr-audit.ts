import type { AuditTexts } from './audit-texts.ts'

export const frAudit: AuditTexts = {
  contradiction: (one, other, path) =>
    `${one} et ${other} se contredisent sur ${path} : aucune politique ne respecte les deux.`,
  notCarriedOver: (settings) => `non repris : ${settings}`,
  remaining: (requirement, path) => `${requirement} : le service seul peut compléter ${path}.`
}
