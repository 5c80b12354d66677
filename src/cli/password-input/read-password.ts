import { StringDecoder } from 'node:string_decoder'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../texts/usage-error.ts'
import { applyKeys, NOTHING_TYPED } from './apply-keys.ts'
import { withoutEcho } from './raw-mode.ts'

/**
 * The most bytes read of a line. Above every byte limit of a policy or a hasher, so that a line truncated here is
 * refused as too long, never judged by its beginning.
 */
const MAXIMUM_LINE_BYTES = 1_048_576

/**
 * Reads a password: from a prompt without echo on a terminal, or one line from standard input. Its line end (LF or
 * CRLF) and a leading byte order mark, which some shells write, are removed; everything else is kept.
 *
 * @returns The password, or null if standard input was empty.
 * @throws {UsageError} `not_utf8`, or `cancelled` after Ctrl+C or Ctrl+D at the prompt.
 */
export async function readPassword(terminal: Terminal, prompt: string): Promise<string | null> {
  return terminal.stdin.isTTY === true ? await readFromPrompt(terminal, prompt) : await readLine(terminal.stdin)
}

async function readLine(stdin: Terminal['stdin']): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  let ended = false
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    const end = bytes.indexOf(0x0a)
    chunks.push(end === -1 ? bytes : bytes.subarray(0, end))
    length += bytes.length
    ended = end !== -1
    if (ended || length >= MAXIMUM_LINE_BYTES) break
  }
  if (length === 0) return null
  const line = Buffer.concat(chunks).subarray(0, MAXIMUM_LINE_BYTES)
  return decode(ended && line.at(-1) === 0x0d ? line.subarray(0, -1) : line)
}

function decode(bytes: Uint8Array): string {
  try {
    // `stream` allows a character split by the byte limit; the line is far too long anyway.
    const stream = bytes.length === MAXIMUM_LINE_BYTES
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
  } catch {
    throw new UsageError('not_utf8')
  }
}

async function readFromPrompt({ stdin, stderr }: Terminal, prompt: string): Promise<string> {
  stderr.write(prompt)
  try {
    return await withoutEcho(stdin, () => collectKeys(stdin))
  } finally {
    stdin.pause()
    stderr.write('\n')
  }
}

function collectKeys(stdin: Terminal['stdin']): Promise<string> {
  return new Promise((resolve, reject) => {
    const decoder = new StringDecoder('utf8')
    let typing = NOTHING_TYPED
    const stop = (): void => {
      stdin.off('data', onData)
      stdin.off('end', onEnd)
    }
    const onEnd = (): void => {
      stop()
      reject(new UsageError('cancelled'))
    }
    const onData = (chunk: Buffer): void => {
      typing = applyKeys(typing, decoder.write(chunk), MAXIMUM_LINE_BYTES)
      if (typing.ended === 'cancelled') onEnd()
      if (typing.ended !== 'entered') return
      stop()
      resolve(typing.line.join(''))
    }
    stdin.on('data', onData)
    stdin.on('end', onEnd)
    stdin.resume()
  })
}
