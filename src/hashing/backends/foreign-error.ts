/**
 * A copy of an error thrown by a foreign binding: its name, code and message, unless they contain the password, and the
 * same for its causes, three levels deep. All other properties, such as the request, are left out.
 */
export function withoutSecrets(thrown: unknown, password: Uint8Array): Error {
  return copy(thrown, findPasswordIn(password), MAXIMUM_DEPTH)
}

const MAXIMUM_LENGTH = 500
const MAXIMUM_DEPTH = 3
const MAXIMUM_ERRORS = 10

function copy(thrown: unknown, holdsPassword: (text: string) => boolean, depth: number): Error {
  const read = (name: 'name' | 'code' | 'message'): string | undefined => {
    const value = readProperty(thrown, name)
    return typeof value === 'string' && !holdsPassword(value) ? value.slice(0, MAXIMUM_LENGTH) : undefined
  }
  const copyOf = (each: unknown): Error => copy(each, holdsPassword, depth - 1)
  const message = read('message') ?? 'its message is not shown'
  const [name, code, cause, errors] = [
    read('name'),
    read('code'),
    readProperty(thrown, 'cause'),
    readProperty(thrown, 'errors')
  ]
  const options = cause === undefined || depth === 0 ? {} : { cause: copyOf(cause) }
  const error =
    Array.isArray(errors) && depth > 0
      ? new AggregateError(errors.slice(0, MAXIMUM_ERRORS).map(copyOf), message, options)
      : new Error(message, options)
  if (name !== undefined) error.name = name
  return code === undefined ? error : Object.assign(error, { code })
}

/** Anything can be thrown, including an object with a getter that throws. */
function readProperty(thrown: unknown, name: string): unknown {
  try {
    return thrown instanceof Error ? Reflect.get(thrown, name) : undefined
  } catch {
    return undefined
  }
}

/** Whether a text contains these bytes in one of the forms in which programs print bytes. */
function findPasswordIn(password: Uint8Array): (text: string) => boolean {
  const bytes = Buffer.from(password.buffer, password.byteOffset, password.byteLength)
  // Shorter ones occur in most texts by chance.
  if (bytes.length < 4) return () => false
  const texts = [bytes.toString('utf8'), bytes.toString('latin1')]
  const codes = [bytes.toString('hex'), [...bytes].join(','), bytes.toString('base64').replace(/=+$/u, '')]
  return (text) => {
    const compact = text.replaceAll(/\s/gu, '')
    return (
      texts.some((each) => text.includes(each)) ||
      codes.some((each) => compact.toLowerCase().includes(each.toLowerCase()))
    )
  }
}
