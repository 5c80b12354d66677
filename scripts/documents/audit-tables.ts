import {
  auditPolicy,
  frameworks,
  type Framework,
  type FrameworkName,
  type Requirement,
  type ServiceFacts
} from '../../src/compliance/index.ts'
import { reportTexts } from '../../src/compliance/report/report-texts.ts'
import { sentenceOf } from '../../src/compliance/sentences/sentences.ts'
import { presets, type PresetName } from '../../src/index.ts'
import type { DocumentLanguage } from './documents.ts'
import { markdownTable } from './markdown-table.ts'

const names = Object.keys(frameworks) as readonly FrameworkName[]

/** A table for each framework: its requirements, their force, levels, and the reliability of the figures. */
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

/** For each framework, the verdict on each preset at every level, and what it misses at the lowest. */
export const presetTables: Readonly<Record<string, (language: DocumentLanguage) => string>> = Object.fromEntries(
  names.map((name) => [
    `presets-against-${name}`,
    (language: DocumentLanguage) => presetTable(frameworks[name], language)
  ])
)

function presetTable({ name, levels }: Framework, language: DocumentLanguage): string {
  const { statuses, columns } = reportTexts[language]
  const words = { fr: { preset: 'Préréglage', missed: 'Manque' }, en: { preset: 'Preset', missed: 'Misses' } }[language]
  const rows = (Object.keys(presets) as readonly PresetName[]).map((preset) => {
    const auditAt = (level: readonly string[]) =>
      auditPolicy(presets[preset], { frameworks: [name], level, language, facts: factsOf(preset) })
    const verdicts = (levels.length === 0 ? [[]] : levels.map((level) => [level])).map((level) => {
      const status = auditAt(level).frameworks[name]?.status
      return status === undefined ? '' : statuses[status]
    })
    const missed = auditAt([]).findings.flatMap(({ status, requirement }) => {
      if (status === 'partly') return [`${requirement} (${statuses.partly})`]
      return status === 'not_met' ? [requirement] : []
    })
    return [`\`${preset}\``, ...verdicts, missed.join(', ')]
  })
  return markdownTable([words.preset, ...(levels.length === 0 ? [columns.status] : levels), words.missed], rows)
}

/** The second factor that a preset's name tells of. */
function factsOf(preset: PresetName): ServiceFacts {
  return preset === 'nist80063b-with-another-factor' ? { anotherFactor: true } : {}
}

/** The verdict on each preset by each framework, at its lowest level. */
export function presetVerdicts(language: DocumentLanguage): string {
  const { frameworks: titles, statuses, columns, cnilCase } = reportTexts[language]
  const heads = [language === 'fr' ? 'Préréglage' : 'Preset', ...names.map((name) => titles[name])]
  const rows = (Object.keys(presets) as readonly PresetName[]).map((preset) => {
    const { frameworks: verdicts } = auditPolicy(presets[preset], {
      frameworks: names,
      language,
      facts: factsOf(preset)
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
