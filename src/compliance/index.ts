export { auditCookies, type CookieFinding } from './cookies/audit-cookies.ts'
export { auditPolicy, proposePatch, type AuditOptions } from './audit/audit-policy.ts'
export type { AuditReport, Conflict, Finding, FindingSource, FrameworkVerdict } from './audit/audit-report.ts'
export type { FindingStatus } from './conditions/condition.ts'
export { frameworks } from './frameworks/frameworks.ts'
export type { ReportContext } from './report/report-context.ts'
export { toHtml } from './report/html/to-html.ts'
export { toCsv } from './report/to-csv.ts'
export { toJunit } from './report/to-junit.ts'
export { toMarkdown } from './report/to-markdown.ts'
export { toSarif } from './report/to-sarif.ts'
export { importPolicy, importSystems, type ImportSystem } from './importers/import-policy.ts'
export type { ImportedPolicy, ImportProblem } from './importers/imported-policy.ts'
export type { Contradiction, PolicyFix, RequirementName } from './fix/fix-policy.ts'
export type { PatchOperation } from './fix/json-patch.ts'
export type {
  Force,
  Framework,
  FrameworkName,
  Requirement,
  SourceText,
  Sureness,
  Topic
} from './frameworks/framework.ts'
export type { AuditLanguage } from './sentences/sentences.ts'
export type { HashFunction, ServiceFacts, StoredHashFacts } from './subject/service-facts.ts'
export {
  noticeKinds,
  noticeTitle,
  renderNotice,
  type NoticeFormat,
  type NoticeKind,
  type NoticeOptions
} from './notices/render-notice.ts'
