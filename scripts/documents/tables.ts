import { presets, type AnyRempartError, type PolicyIssue } from '../../src/index.ts'
import { createMessages } from '../../src/messages/index.ts'
import { textsByLanguage } from '../../src/cli/texts/texts-by-language.ts'
import { frAdvice } from '../../src/messages/fr-advice.ts'
import { frenchFields } from './french-fields.ts'
import { describeValues, listPolicyFields, type ValueWords } from './policy-fields.ts'
import { sampleFailures } from './sample-failures.ts'
import { sampleIssues } from './sample-issues.ts'

const french = createMessages('fr')
const english = createMessages('en')

const englishWords: ValueWords = {
  types: { string: 'text', boolean: 'true or false', integer: 'whole number', number: 'number', object: 'object' },
  list: 'list',
  of: 'of:',
  upTo: (count) => `of up to ${count}`,
  from: (minimum, maximum) => `${minimum} to ${maximum}`,
  above: (minimum, maximum) => `above ${minimum}, up to ${maximum}`
}

const frenchWords: ValueWords = {
  types: { string: 'texte', boolean: 'true ou false', integer: 'nombre entier', number: 'nombre', object: 'objet' },
  list: 'liste',
  of: 'parmi :',
  upTo: (count) => `de ${count} au plus`,
  from: (minimum, maximum) => `de ${minimum} à ${maximum}`,
  above: (minimum, maximum) => `plus de ${minimum}, jusqu’à ${maximum}`
}

/** The tables of the documents by name: written from the code, so that they cannot say anything else. */
export const tables: Readonly<Record<string, () => string>> = {
  'policy-fields': () =>
    table(
      ['field', 'values', 'required', 'what it says'],
      listPolicyFields().map((field) => [
        code(field.path),
        describeValues(field, englishWords),
        field.isRequired ? 'yes' : '',
        field.description
      ])
    ),
  'policy-fields-fr': () =>
    table(
      ['champ', 'valeurs', 'obligatoire', 'ce qu’il dit'],
      listPolicyFields().map((field) => [
        code(field.path),
        describeValues(field, frenchWords),
        field.isRequired ? 'oui' : '',
        frenchFields[field.path] ?? ''
      ])
    ),
  presets: () => Object.keys(presets).map(code).join(', '),
  issues: () =>
    table(
      ['code', 'params', 'English', 'français'],
      entriesOf(sampleIssues).map(([name, params]) => {
        const issue = { code: name, params } as PolicyIssue
        return [code(name), namesOf(params), english.issue(issue), french.issue(issue)]
      })
    ),
  warnings: () =>
    table(
      ['code', 'English', 'français'],
      entriesOf(frAdvice.warnings).map(([name]) => [code(name), english.warning(name), french.warning(name)])
    ),
  suggestions: () =>
    table(
      ['code', 'English', 'français'],
      entriesOf(frAdvice.suggestions).map(([name]) => [code(name), english.suggestion(name), french.suggestion(name)])
    ),
  errors: () =>
    table(
      ['code', 'details', 'English', 'français'],
      entriesOf(sampleFailures).map(([name, details]) => [
        code(name),
        namesOf(details),
        sayFailure('en', name),
        sayFailure('fr', name)
      ])
    ),
  'command-errors': () =>
    table(
      ['code', 'English', 'français'],
      entriesOf(textsByLanguage.en.errors).map(([name]) => [
        code(name),
        textsByLanguage.en.errors[name]('…'),
        textsByLanguage.fr.errors[name]('…')
      ])
    )
}

function sayFailure(language: 'en' | 'fr', name: AnyRempartError['code']): string {
  const say: (details: never) => string = textsByLanguage[language].failures[name]
  return say(sampleFailures[name] as never)
}

function namesOf(params: object): string {
  return Object.keys(params).map(code).join(', ')
}

function code(text: string): string {
  return `\`${text}\``
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}

function entriesOf<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>
): readonly (readonly [Key, Value])[] {
  return Object.entries(record) as [Key, Value][]
}
