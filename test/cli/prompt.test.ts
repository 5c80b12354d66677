import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readPassword } from '../../src/cli/password-input/read-password.ts'
import { UsageError } from '../../src/cli/texts/usage-error.ts'

/** A terminal whose keys a test presses; raw mode is remembered, what is shown is collected. */
function fakeTerminal() {
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    raw: [] as boolean[],
    setRawMode(mode: boolean) {
      stdin.raw.push(mode)
    }
  })
  const stderr = new PassThrough()
  return { stdin, stdout: new PassThrough(), stderr, environment: {} }
}

const type = async (...keys: readonly (string | Uint8Array)[]) => {
  const terminal = fakeTerminal()
  const answer = readPassword(terminal, 'Password: ')
  for (const key of keys) terminal.stdin.write(key)
  const result = await answer.catch((error: unknown) => error)
  return { result, shown: String(terminal.stderr.read()), raw: terminal.stdin.raw }
}

describe('the prompt', () => {
  it('reads to Enter and shows nothing of it', async () => {
    expect(await type('Vio', 'lon', '7\r')).toEqual({ result: 'Violon7', shown: 'Password: \n', raw: [true, false] })
  })

  it.each([
    [['abc\u007f\u007fé\r'], 'aé'],
    [['abc\u0015x\r'], 'x'],
    [['😀\u007fb\r'], 'b'],
    [['\u007f\r'], ''],
    [[' a b \n'], ' a b ']
  ])('edits the line: %j', async (keys, expected) => {
    expect((await type(...keys)).result).toBe(expected)
  })

  it.each([
    ['arrows', ['a\u001b[Db\u001b[1;5C\r'], 'ab'],
    ['function keys', ['a\u001bOP\u001b[15~b\r'], 'ab'],
    ['a sequence that arrives in pieces', ['a\u001b', '[', '3', '~b\r'], 'ab'],
    ['the marks around a paste', ['\u001b[200~Vio lon\u001b[201~\r'], 'Vio lon'],
    ['Ctrl+Z, Tab and other controls', ['\u001a\ta\u0001b\u0085\u009b\r'], 'ab'],
    ['Alt with a letter', ['a\u001bfb\r'], 'ab']
  ])('ignores %s', async (_name, keys, expected) => {
    expect((await type(...keys)).result).toBe(expected)
  })

  it('joins a character that arrives in two pieces', async () => {
    const [first, second] = new TextEncoder().encode('é')
    expect((await type(Uint8Array.of(first ?? 0), Uint8Array.of(second ?? 0, 0x0d))).result).toBe('é')
  })

  it.each(['\u0003', '\u0004'])('gives up on %j and leaves the terminal as it was', async (key) => {
    const { result, raw } = await type('secret', key)
    expect(result).toBeInstanceOf(UsageError)
    expect(result).toMatchObject({ code: 'cancelled' })
    expect(raw).toEqual([true, false])
  })
})
