import { describe, expect, it } from 'vitest'
import { runOnTerminal } from './run-on-terminal.ts'

const asked = [{ shows: 'Password (not shown): ' }, { echoOff: true }] as const
const canary = 'Canari-Quetzal-7'

describe('the prompt on a real terminal', () => {
  it('hash asks twice, shows neither, and leaves the echo on', async () => {
    const { output, exitCode, echo } = await runOnTerminal(
      ['hash'],
      [...asked, { type: `${canary}\r` }, { shows: 'Password again: ' }, { echoOff: true }, { type: `${canary}\r` }]
    )
    expect(output).toContain('$argon2id$')
    expect(output).not.toContain(canary)
    expect({ exitCode, echo }).toEqual({ exitCode: 0, echo: true })
  })

  it('hash stores nothing where the two differ', async () => {
    const { output, exitCode } = await runOnTerminal(
      ['hash'],
      [...asked, { type: `${canary}\r` }, { shows: 'Password again: ' }, { echoOff: true }, { type: 'other\r' }]
    )
    expect(output).toContain('the two passwords differ')
    expect(output).not.toContain('$argon2id$')
    expect(exitCode).toBe(2)
  })

  it('Ctrl+C ends it as shells expect', async () => {
    const { exitCode, echo } = await runOnTerminal(['check'], [...asked, { type: `${canary}\u0003` }])
    expect({ exitCode, echo }).toEqual({ exitCode: 130, echo: true })
  })

  it('stopped from outside and continued, it shows nothing of what is typed', async () => {
    const { output, exitCode, echo } = await runOnTerminal(
      ['check'],
      [...asked, { stop: true }, { echoOff: true }, { type: `${canary}\r` }]
    )
    expect(output).not.toContain(canary)
    expect(output).toContain('Password accepted.')
    expect({ exitCode, echo }).toEqual({ exitCode: 0, echo: true })
  })

  it.each([
    ['SIGHUP', -1],
    ['SIGTERM', -15]
  ] as const)('%s ends it, and the echo is on again', async (signal, exitCode) => {
    expect(await runOnTerminal(['check'], [...asked, { type: 'abc' }, { signal }])).toMatchObject({
      exitCode,
      echo: true
    })
  })
})
