/**
 * What may be shown of something that a foreign binding threw: its name, its code and its message, none of which holds
 * the password. Whatever else hangs on it, its request for instance, is left behind, its stack and causes too.
 */
export function withoutSecrets(thrown: unknown, password: Uint8Array): Error {
  const holdsPassword = findPasswordIn(password)
  const read = (name: 'name' | 'code' | 'message'): string | undefined => {
    const value = readProperty(thrown, name)
    return typeof value === 'string' && !holdsPassword(value) ? value.slice(0, MAXIMUM_LENGTH) : undefined
  }
  const error = new Error(read('message') ?? 'its message is not shown')
  const [name, code] = [read('name'), read('code')]
  if (name !== undefined) error.name = name
  return code === undefined ? error : Object.assign(error, { code })
}

const MAXIMUM_LENGTH = 500

/** What was thrown may be anything, a getter that throws included. */
function readProperty(thrown: unknown, name: string): unknown {
  try {
    return thrown instanceof Error ? Reflect.get(thrown, name) : undefined
  } catch {
    return undefined
  }
}

/** Tells whether a text shows these bytes, in one of the ways in which programs print bytes. */
function findPasswordIn(password: Uint8Array): (text: string) => boolean {
  const bytes = Buffer.from(password.buffer, password.byteOffset, password.byteLength)
  if (bytes.length === 0) return () => false
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
