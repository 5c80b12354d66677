import {
  auditPolicy,
  frameworks,
  type Framework,
  type FrameworkName,
  type Requirement
} from '../../src/compliance/index.ts'
import { reportTexts } from '../../src/compliance/report/report-texts.ts'
import { sentenceOf } from '../../src/compliance/sentences/sentences.ts'
import { presets, type PresetName } from '../../src/index.ts'
import type { DocumentLanguage } from './documents.ts'

const names = Object.keys(frameworks) as readonly FrameworkName[]

/** A table of each framework: its requirements, how binding they are, at which levels, and how sure the figures are. */
export const frameworkTables: Readonly<Record<string, (language: DocumentLanguage) => string>> = Object.fromEntries(
  names.map((name) => [`framework-${name}`, (language: DocumentLanguage) => frameworkTable(frameworks[name], language)])
)

function frameworkTable({ name, levels, requirements }: Framework, language: DocumentLanguage): string {
  const { columns, forces, sureness } = reportTexts[language]
  const hasLevels = levels.length > 0
  const level = language === 'fr' ? 'Niveaux' : 'Levels'
  const heads = [
    columns.requirement,
    columns.asks,
    ...(hasLevels ? [level] : []),
    columns.force,
    columns.path,
    columns.source
  ]
  const rows = requirements.map((requirement) => [
    requirement.id,
    sentenceOf(name, requirement.id, language).asks,
    ...(hasLevels ? [(requirement.levels ?? levels).join(', ')] : []),
    forces[requirement.force],
    pathsOf(requirement),
    `${requirement.clause}, ${sureness[requirement.sureness]}`
  ])
  return markdownTable(heads, rows)
}

function pathsOf({ conditions }: Requirement): string {
  return [...new Set(conditions.flatMap(({ paths }) => paths))].map((path) => `\`${path}\``).join(', ')
}

/** What each preset is worth against each framework, at its lowest level. */
export function presetVerdicts(language: DocumentLanguage): string {
  const { frameworks: titles, statuses, columns, cnilCase } = reportTexts[language]
  const heads = [language === 'fr' ? 'Préréglage' : 'Preset', ...names.map((name) => titles[name])]
  const rows = (Object.keys(presets) as readonly PresetName[]).map((preset) => {
    const { frameworks: verdicts } = auditPolicy(presets[preset], {
      frameworks: names,
      language,
      facts: preset === 'nist80063b-with-another-factor' ? { anotherFactor: true } : {}
    })
    return [
      `\`${preset}\``,
      ...names.map((name) => {
        const verdict = verdicts[name]
        if (verdict === undefined) return columns.status
        return statuses[verdict.status] + (verdict.case === undefined ? '' : ` (${cnilCase(verdict.case)})`)
      })
    ]
  })
  return markdownTable(heads, rows)
}

function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}
