import { owaspEventNames } from '../../src/account/lifecycle/index.ts'
import { textsByLanguage } from '../../src/cli/texts/texts-by-language.ts'
import { presets, type AnyRempartError, type PolicyIssue } from '../../src/index.ts'
import { createMessages } from '../../src/messages/index.ts'
import { frAdvice } from '../../src/messages/fr-advice.ts'
import { accountOutcomes, verbsOf } from './account-outcomes.ts'
import { frameworkTables, presetTables, presetVerdicts } from './audit-tables.ts'
import { bundlerTable, readBundlerResults } from './bundler-table.ts'
import type { DocumentLanguage } from './documents.ts'
import { frenchFields } from './french-fields.ts'
import { markdownTable } from './markdown-table.ts'
import { meterErrors } from './meter-errors.ts'
import { describeValues, listPolicyFields, type PolicyField } from './policy-fields.ts'
import { installTable, readInstallations } from './install-table.ts'
import { compilerTable, readMatrix, runtimeTable } from './runtime-tables.ts'
import { sampleFailures } from './sample-failures.ts'
import { sampleIssues } from './sample-issues.ts'
import { securityEvents } from './security-events.ts'
import { tableWords } from './table-words.ts'

const sentences = { fr: createMessages('fr'), en: createMessages('en') } as const

/** The tables of the documents by name, in each language, generated from the code. */
export const tables: Readonly<Record<string, (language: DocumentLanguage) => string>> = {
  presets: () => Object.keys(presets).map(code).join(', '),

  'policy-fields': (language) => {
    const { heads, values, yes } = tableWords[language]
    return markdownTable(
      heads.fields,
      listPolicyFields().map((field) => [
        code(field.path),
        describeValues(field, values),
        field.isRequired ? yes : '',
        meaningOf(field, language)
      ])
    )
  },

  issues: (language) => {
    const { heads } = tableWords[language]
    return markdownTable(
      [heads.code, heads.params, heads.sentence],
      entriesOf(sampleIssues).map(([name, params]) => [
        code(name),
        namesOf(params),
        sentences[language].issue({ code: name, params } as PolicyIssue)
      ])
    )
  },

  warnings: (language) =>
    sentenceTable(
      language,
      entriesOf(frAdvice.warnings).map(([name]) => [name, sentences[language].warning(name)])
    ),

  suggestions: (language) =>
    sentenceTable(
      language,
      entriesOf(frAdvice.suggestions).map(([name]) => [name, sentences[language].suggestion(name)])
    ),

  errors: (language) => {
    const { heads } = tableWords[language]
    return markdownTable(
      [heads.code, heads.details, heads.sentence],
      entriesOf(sampleFailures).map(([name, details]) => [code(name), namesOf(details), sayFailure(language, name)])
    )
  },

  'meter-errors': (language) => {
    const { heads } = tableWords[language]
    return markdownTable(
      [heads.code, heads.when],
      entriesOf(meterErrors[language]).map(([name, when]) => [code(name), when])
    )
  },

  'hash-problems': (language) => sentenceTable(language, entriesOf(textsByLanguage[language].hashes.problems)),

  'rehash-reasons': (language) => sentenceTable(language, entriesOf(textsByLanguage[language].hashes.rehashReasons)),

  'account-outcomes': (language) => {
    const { heads } = tableWords[language]
    return markdownTable(
      [heads.outcome, heads.verbs, heads.sentence],
      entriesOf(accountOutcomes[language]).map(([name, says]) => [code(name), verbsOf(name).map(code).join(', '), says])
    )
  },

  'security-events': (language) => {
    const { heads } = tableWords[language]
    return markdownTable(
      [heads.code, 'OWASP', heads.sentence],
      entriesOf(securityEvents[language]).map(([name, says]) => [
        code(name),
        owaspEventNames[name] === null ? '' : code(owaspEventNames[name]),
        says
      ])
    )
  },

  ...frameworkTables,
  ...presetTables,

  'preset-verdicts': presetVerdicts,

  runtimes: (language) => runtimeTable(readMatrix(), language),

  compilers: (language) => compilerTable(readMatrix(), language),

  installations: (language) => installTable(readInstallations(), language),

  bundlers: (language) => bundlerTable(readBundlerResults(), language),

  'command-errors': (language) => {
    const { errors } = textsByLanguage[language]
    return sentenceTable(
      language,
      entriesOf(errors).map(([name, say]) => [name, say('…')])
    )
  }
}

function meaningOf({ path, description }: PolicyField, language: DocumentLanguage): string {
  return language === 'fr' ? (frenchFields[path] ?? '') : description
}

function sayFailure(language: DocumentLanguage, name: AnyRempartError['code']): string {
  const say: (details: never) => string = textsByLanguage[language].failures[name]
  return say(sampleFailures[name] as never)
}

function sentenceTable(
  language: DocumentLanguage,
  rows: readonly (readonly [name: string, sentence: string])[]
): string {
  const { heads } = tableWords[language]
  return markdownTable(
    [heads.code, heads.sentence],
    rows.map(([name, sentence]) => [code(name), sentence])
  )
}

function namesOf(params: object): string {
  return Object.keys(params).map(code).join(', ')
}

function code(text: string): string {
  return `\`${text}\``
}

function entriesOf<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>
): readonly (readonly [Key, Value])[] {
  return Object.entries(record) as [Key, Value][]
}
