import * as z from 'zod'
import { formatJsonPath } from '../../../policy/zod/json-path.ts'
import { UsageError } from '../../texts/usage-error.ts'
import type { Journey } from '../../journey/journey.ts'

const text = z.string().max(4_096)
const step = z
  .strictObject({
    method: z.enum(['GET', 'POST']).optional(),
    path: text,
    form: z.record(z.string().min(1).max(256), text).optional(),
    status: z.int().min(100).max(599).optional()
  })
  .refine(({ method, form }) => form === undefined || method !== 'GET', { path: ['method'] })
  .refine(({ form = {} }) => Object.keys(form).length <= 100, { path: ['form'] })
const schema = z.strictObject({ requests: z.array(step).min(1).max(100) })

const ANYWHERE = 'http://site.invalid'

type Variables = Readonly<Record<string, string | undefined>>

/**
 * The journey that a JSON text describes. `${NAME}` in a path or a field is the environment's, so that a password stands in no
 * file.
 *
 * @param file What messages call it.
 * @throws {UsageError} `invalid_journey`, which names the place; `missing_variable`.
 */
export function readJourney(json: string, file: string, variables: Variables): Journey {
  const { success, data, error } = schema.safeParse(parse(json, file))
  if (!success) throw new UsageError('invalid_journey', `${file}: ${formatJsonPath(error.issues[0]?.path ?? [])}`)
  const fill = (written: string): string =>
    written.replaceAll(/\$\{(?<name>\w{1,64})\}/gu, (_, name: string) => variableOf(name, variables))
  const fillPath = (written: string, index: number): string => {
    const value = fill(written)
    // Two slashes, or what a variable brings in, would lead elsewhere.
    if (value.startsWith('/') && URL.parse(value, ANYWHERE)?.origin === ANYWHERE) return value
    throw new UsageError('invalid_journey', `${file}: $.requests[${index}].path`)
  }
  return {
    steps: data.requests.map(({ method, path, form, status }, index) => ({
      method: method ?? (form === undefined ? 'GET' : 'POST'),
      path: { value: fillPath(path, index), written: path },
      form: Object.fromEntries(Object.entries(form ?? {}).map(([name, value]) => [name, fill(value)])),
      ...(status === undefined ? {} : { status })
    }))
  }
}

function parse(json: string, file: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new UsageError('invalid_journey', `${file}: JSON`)
  }
}

function variableOf(name: string, variables: Variables): string {
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined
  if (value === undefined) throw new UsageError('missing_variable', name)
  return value
}
