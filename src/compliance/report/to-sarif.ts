import type { AuditReport, Finding } from '../audit/audit-report.ts'
import { sha256 } from '../digest/sha-256.ts'
import type { Force } from '../frameworks/framework.ts'
import { isMissed } from '../judgement/examine-requirement.ts'
import { sentenceOf, type AuditLanguage } from '../sentences/sentences.ts'
import type { ReportContext } from './report-context.ts'

const LEVELS: Readonly<Record<Force, 'error' | 'warning' | 'note'>> = {
  must: 'error',
  sanctioned: 'error',
  should: 'warning',
  may: 'note'
}

/**
 * The missed requirements as SARIF 2.1.0, for code scanning. The others are in the properties of the run, because a
 * platform may show every result as a failure. Ids and fingerprints are stable between runs.
 */
export function toSarif(
  report: AuditReport,
  { name, language, placeOf }: Pick<ReportContext, 'name' | 'language' | 'placeOf'>
): string {
  const missed = report.findings.filter(isMissed)
  const ids = [...new Set(missed.map(ruleId))]
  const run = {
    tool: {
      driver: {
        name: 'Rempart',
        rules: ids.flatMap((id) =>
          missed
            .filter((finding) => ruleId(finding) === id)
            .slice(0, 1)
            .map((finding) => ruleOf(finding, language))
        )
      }
    },
    language,
    results: missed.map((finding) => ({
      ruleId: ruleId(finding),
      ruleIndex: ids.indexOf(ruleId(finding)),
      level: LEVELS[finding.force],
      message: { text: `${finding.message} ${finding.remedy ?? ''}`.trim() },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(name.toWellFormed()) },
            region: regionOf(placeOf?.(finding.path))
          },
          logicalLocations: [{ fullyQualifiedName: finding.path, kind: 'member' }]
        }
      ],
      partialFingerprints: { 'rempart/v1': sha256(`${ruleId(finding)} ${finding.path}`) }
    })),
    properties: {
      frameworks: report.frameworks,
      policyDigest: report.policyDigest,
      dataVersion: report.dataVersion,
      others: report.findings
        .filter((finding) => !isMissed(finding))
        .map((finding) => ({ ruleId: ruleId(finding), status: finding.status }))
    }
  }
  return JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })
}

function regionOf(place: { readonly line: number; readonly column: number } | undefined): object {
  return place === undefined ? { startLine: 1 } : { startLine: place.line, startColumn: place.column }
}

function ruleId({ framework, requirement }: Finding): string {
  return `${framework}/${requirement}`
}

/** A rule says what is asked; what was found is the result's. */
function ruleOf(finding: Finding, language: AuditLanguage): object {
  const { framework, requirement, force, source } = finding
  return {
    id: ruleId(finding),
    shortDescription: { text: sentenceOf(framework, requirement, language).asks },
    fullDescription: { text: `${source.title}, ${source.clause}` },
    helpUri: source.url,
    defaultConfiguration: { level: LEVELS[force] },
    properties: { tags: ['security', framework, force] }
  }
}
