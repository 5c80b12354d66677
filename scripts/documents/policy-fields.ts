import { accountSecurityPolicyJsonSchema } from '../../src/policy/zod/index.ts'

/** One field of a policy, from its JSON schema. */
export interface PolicyField {
  readonly path: string
  readonly description: string
  readonly isRequired: boolean
  readonly schema: Readonly<Record<string, unknown>>
}

/** Every field of the policy format, in the order of the format. */
export function listPolicyFields(): readonly PolicyField[] {
  return fieldsOf(accountSecurityPolicyJsonSchema(), '')
}

function fieldsOf(schema: Readonly<Record<string, unknown>>, prefix: string): readonly PolicyField[] {
  const required = new Set(asList(schema['required']))
  return Object.entries(asRecord(schema['properties'])).flatMap(([name, value]) => {
    const field = asRecord(value)
    const path = `${prefix}${name}`
    return [
      { path, description: String(field['description']), isRequired: required.has(name), schema: field },
      ...fieldsOf(field, `${path}.`),
      ...fieldsOf(asRecord(field['items']), `${path}[].`),
      ...fieldsOf(asRecord(field['additionalProperties']), `${path}.NAME.`)
    ]
  })
}

/** The values of a field: `whole number, 1 to 4096`. */
export function describeValues({ schema }: Pick<PolicyField, 'schema'>, words: ValueWords): string {
  if (Array.isArray(schema['anyOf'])) return describeChoice(schema['anyOf'], words)
  if (schema['const'] !== undefined) return JSON.stringify(schema['const'])
  if (Array.isArray(schema['enum'])) return schema['enum'].join(', ')
  const { type } = schema
  const items = asRecord(schema['items'])
  if (type === 'array') {
    const of = Array.isArray(items['enum']) ? `${words.of} ${items['enum'].join(', ')}` : ''
    return [words.list, words.upTo(Number(schema['maxItems'])), of].filter(Boolean).join(' ')
  }
  const minimum = schema['minimum'] ?? schema['exclusiveMinimum']
  if (minimum === undefined) return words.types[String(type)] ?? String(type)
  const from = schema['exclusiveMinimum'] === undefined ? words.from : words.above
  return `${words.types[String(type)] ?? String(type)}, ${from(JSON.stringify(minimum), JSON.stringify(schema['maximum']))}`
}

/** Two alternatives: a value or null, or one text or a text for each language. */
function describeChoice([first, second]: readonly unknown[], words: ValueWords): string {
  const other = asRecord(second)['type'] === 'null' ? words.orNull : words.orEachLanguage
  return `${describeValues({ schema: asRecord(first) }, words)}, ${other}`
}

/** The words of one language for {@link describeValues}. */
export interface ValueWords {
  readonly types: Readonly<Record<string, string>>
  readonly list: string
  readonly of: string
  readonly upTo: (count: number) => string
  readonly from: (minimum: string, maximum: string) => string
  readonly above: (minimum: string, maximum: string) => string
  readonly orNull: string
  readonly orEachLanguage: string
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
