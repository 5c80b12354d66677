import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditReport } from '../../src/compliance/index.ts'
import { applyPatch, type PatchOperation } from '../../src/compliance/fix/json-patch.ts'
import { presets, servicePublic } from '../../src/index.ts'
import { runCommand } from './run-command.ts'
import { runInProcess } from './run-in-process.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rempart-audit-'))
})
afterAll(async () => rm(folder, { recursive: true }))

const audit = (...args: readonly string[]) => runInProcess(['audit', ...args])

describe('rempart audit', () => {
  it('says case 2 by the official example for service-public, with path and source for each finding', async () => {
    const args = ['audit', '--policy', 'service-public', '--framework', 'cnil', '--format', 'json']
    const { stdout, exitCode, stderr } = await runCommand(args, '')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const report = JSON.parse(stdout) as AuditReport
    expect(report.frameworks).toMatchObject({ cnil: { status: 'met', case: 2 } })
    expect(report.findings.find(({ requirement }) => requirement === '2022-100/case-2')).toMatchObject({
      status: 'met',
      path: '$.password.alternatives[0]',
      found: { bits: 48, exactBits: 47.63, officialExample: true }
    })
    expect(report.findings.find(({ requirement }) => requirement === '2022-100/43')).toMatchObject({
      status: 'met',
      found: { restrictions: ['attempts_per_day'] }
    })
    for (const { path, source, message } of report.findings) {
      expect(path).toMatch(/^(?:\$|facts\.)/u)
      expect(source.url).toMatch(/^https:\/\//u)
      expect(source.clause).not.toBe('')
      expect(message).not.toBe('')
    }
  })

  it('exits 1 where something is missed, and audits the four frameworks of any web service', async () => {
    const { stdout, exitCode } = await audit('--json', '--lang', 'en')
    expect(exitCode).toBe(1)
    expect(Object.keys((JSON.parse(stdout) as AuditReport).frameworks)).toEqual(['cnil', 'anssi', 'nist', 'asvs'])
  })

  it('reads a policy file and levels', async () => {
    const path = join(folder, 'policy.json')
    await writeFile(path, JSON.stringify(presets['anssi-high-to-very-high']))
    const args = ['--policy', path, '--framework', 'anssi', '--level']
    expect(await audit(...args, 'high-to-very-high')).toMatchObject({ exitCode: 0 })
    expect(
      await audit('--policy', 'anssi-low-to-medium', '--framework', 'anssi', '--level', 'HIGH-TO-VERY-HIGH')
    ).toMatchObject({
      exitCode: 1
    })
  })

  it.each([
    [['--framework', 'cnl'], 'did you mean cnil?'],
    [['--framework', 'asvs', '--level', '4'], 'invalid value for --level (1, 2, 3)'],
    [['--framework', 'cnil', '--level', '2'], 'invalid value for --level ()'],
    [['--format', 'markdwn'], 'did you mean markdown?'],
    [['policy.json'], 'argument']
  ])('refuses %j', async (args, said) => {
    const { stderr, exitCode } = await audit(...args, '--lang', 'en')
    expect(exitCode).toBe(2)
    expect(stderr).toContain(said)
  })

  it('writes Markdown for a person, in both languages', async () => {
    const french = await audit('--framework', 'anssi', '--lang', 'fr')
    expect(french.stdout).toContain('# Audit de la politique de sécurité des comptes')
    expect(french.stdout).toContain('| ANSSI-PG-078 | niveau low-to-medium | non respecté |')
    const english = await audit('--framework', 'anssi', '--lang', 'en')
    expect(english.stdout).toContain('Found: 8; expected: at least 9.')
    expect(english.stdout).toContain('## To verify outside the policy')
  })
})

describe('rempart audit --fix', () => {
  it('prints a patch that makes the framework met', async () => {
    const { stdout, exitCode } = await audit('--framework', 'anssi', '--fix')
    expect(exitCode).toBe(0)
    const path = join(folder, 'fixed.json')
    await writeFile(path, JSON.stringify(applyPatch(servicePublic, JSON.parse(stdout) as readonly PatchOperation[])))
    expect(await audit('--policy', path, '--framework', 'anssi')).toMatchObject({ exitCode: 0 })
  })

  it('names the requirements that contradict each other, and where', async () => {
    const { stdout, exitCode } = await audit('--framework', 'pci', '--framework', 'nist', '--fix', '--lang', 'en')
    expect(exitCode).toBe(1)
    expect(stdout).toContain('pci 8.3.9')
    expect(stdout).toContain('nist 3.1.1.2(6)')
    expect(stdout).toContain('$.password.alternatives[0].classes')
  })

  it('says what only the service can fill in', async () => {
    const { stdout, stderr, exitCode } = await audit('--framework', 'asvs', '--level', '2', '--fix', '--lang', 'en')
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toContainEqual({ op: 'replace', path: '/password/alternatives/0/classes', value: [] })
    expect(stderr).toContain('asvs 6.2.11: only the service can fill in $.password.blocklist.serviceNames.')
  })
})

describe('rempart audit --from', () => {
  it('audits another system’s policy, in UTF-16 too, and says what was not carried over', async () => {
    const path = join(folder, 'secpol.inf')
    const text =
      '\ufeff[System Access]\r\nMinimumPasswordLength = 15\r\nPasswordComplexity = 1\r\nMinimumPasswordAge = 1\r\n'
    await writeFile(path, text, 'utf16le')
    const { stdout, stderr } = await audit('--from', 'secedit', path, '--framework', 'anssi', '--json', '--lang', 'en')
    expect(stderr).toBe('not carried over: minimumpasswordage\n')
    const { findings } = JSON.parse(stdout) as AuditReport
    const statusOf = (id: string) => findings.find(({ requirement }) => requirement === id)?.status
    expect([statusOf('R21'), statusOf('R28'), statusOf('R10')]).toEqual(['met', 'to_verify', 'to_verify'])
  })

  it.each([
    [['--from', 'keycloack'], 'did you mean keycloak?'],
    [['--from', 'keycloak'], '--from'],
    [['--from', 'keycloak', 'absent.json'], 'absent.json']
  ])('refuses %j', async (args, said) => {
    const { stderr, exitCode } = await audit(...args, '--lang', 'en')
    expect(exitCode).toBe(2)
    expect(stderr).toContain(said)
  })

  it('refuses a file that holds no such policy', async () => {
    const path = join(folder, 'realm.json')
    await writeFile(path, '{"realm":')
    const { stderr, exitCode } = await audit('--from', 'keycloak', path, '--lang', 'en')
    expect({ stderr, exitCode }).toEqual({ stderr: `rempart: no policy of that system in ${path}\n`, exitCode: 2 })
  })
})

describe('rempart audit --format', () => {
  it.each([
    ['html', '<!doctype html>'],
    ['csv', '\ufeff"Framework";'],
    ['sarif', '{"$schema":'],
    ['junit', '<?xml version="1.0" encoding="UTF-8"?>'],
    ['json', '{"findings":[']
  ])('%s', async (format, start) => {
    const { stdout, exitCode } = await audit('--framework', 'anssi', '--format', format, '--lang', 'en')
    expect(exitCode).toBe(1)
    expect(stdout.startsWith(start)).toBe(true)
  })
})

const statusWith = async (...facts: readonly string[]) => {
  const args = ['--framework', 'cnil', '--framework', 'asvs', '--framework', 'nist', '--level', '2', '--level', 'aal2']
  const { stdout } = await audit(...args, '--json', ...facts.flatMap((fact) => ['--fact', fact]))
  const { findings } = JSON.parse(stdout) as AuditReport
  return (id: string) => findings.find(({ requirement }) => requirement === id)
}

describe('rempart audit --fact', () => {
  it.each<[fact: string, requirement: string, status: string, path: string]>([
    ['another-factor=yes', '6.3.3', 'met', 'facts.anotherFactor'],
    ['another-factor=no', '6.3.3', 'not_met', 'facts.anotherFactor'],
    ['paste-blocked=no', '6.2.7', 'met', 'facts.pasteBlocked'],
    ['paste-blocked=yes', '6.2.7', 'not_met', 'facts.pasteBlocked'],
    ['symbols=31', '3.1.1.2(3)', 'not_met', 'facts.symbols'],
    ['symbols=33', '3.1.1.2(3)', 'met', 'facts.symbols'],
    ['hash=bcrypt,10,16', '11.4.2', 'met', 'facts.hashing.cost'],
    ['hash=bcrypt,9', '11.4.2', 'not_met', 'facts.hashing.cost'],
    ['hash=bcrypt', '11.4.2', 'to_verify', 'facts.hashing.cost'],
    ['hash=bcrypt,10,15', '2022-100/salt', 'not_met', 'facts.hashing.saltBytes'],
    ['hash=pbkdf2-sha256,600000,16', '2022-100/salt', 'met', 'facts.hashing.saltBytes']
  ])('%s: %s is %s', async (fact, requirement, status, path) => {
    expect((await statusWith(fact))(requirement)).toMatchObject({ status, path })
  })

  it('a captcha restricts access, and a device that blocks after three is case 3', async () => {
    const policy = join(folder, 'bare.json')
    await writeFile(policy, JSON.stringify({ ...servicePublic, throttling: { maximumFailuresPerDay: 1_000 } }))
    const caseWith = async (...facts: readonly string[]) => {
      const { stdout } = await audit('--policy', policy, '--framework', 'cnil', '--json', ...facts)
      return (JSON.parse(stdout) as AuditReport).frameworks.cnil
    }
    expect(await caseWith()).toMatchObject({ status: 'not_met', case: 1 })
    expect(await caseWith('--fact', 'captcha=no', '--fact', 'captcha=yes')).toMatchObject({ case: 2 })
    expect(await caseWith('--fact', 'device-blocks-after=3')).toMatchObject({ case: 3 })
  })

  it('goes before what an import says', async () => {
    const path = join(folder, 'policy.txt')
    await writeFile(path, 'length(12) and hashAlgorithm(pbkdf2-sha256) and hashIterations(27500)')
    const args = ['--from', 'keycloak', path, '--framework', 'asvs', '--level', '2', '--json']
    const statuses: unknown[] = []
    for (const facts of [[], ['--fact', 'hash=pbkdf2-sha256,600000']]) {
      const { findings } = JSON.parse((await audit(...args, ...facts)).stdout) as AuditReport
      statuses.push(findings.find(({ requirement }) => requirement === '11.4.2')?.status)
    }
    expect(statuses).toEqual(['not_met', 'met'])
  })

  it.each([
    ['captch=yes', 'did you mean captcha?'],
    ['captcha', '--fact captcha (yes, no)'],
    ['captcha=maybe', '--fact captcha (yes, no)'],
    ['symbols=1001', '--fact symbols (0–1000)'],
    ['device-blocks-after=0', '--fact device-blocks-after (1–1000)'],
    ['device-blocks-after=1001', '--fact device-blocks-after (1–1000)'],
    ['hash=md5', '--fact hash (argon2id,'],
    ['hash=bcrypt,0', '--fact hash (1–999999999)'],
    ['hash=bcrypt,10,1025', '--fact hash (0–1024)']
  ])('refuses %s', async (fact, said) => {
    const { stderr, exitCode } = await audit('--fact', fact, '--lang', 'en')
    expect(exitCode).toBe(2)
    expect(stderr).toContain(said)
  })
})

describe('the place that SARIF names', () => {
  interface Region {
    readonly startLine: number
    readonly startColumn?: number
  }
  const regionsIn = async (...args: readonly string[]) => {
    const { stdout } = await audit(...args, '--framework', 'anssi', '--framework', 'nist', '--format', 'sarif')
    const { results = [] } = (JSON.parse(stdout) as Log).runs[0] ?? {}
    return new Map(
      results.map(({ ruleId, locations }) => [ruleId, locations?.[0]?.physicalLocation?.region as Region | undefined])
    )
  }

  it('is the line of the field in the file, and of what should hold it where it is missing', async () => {
    const path = join(folder, 'policy-with-lines.json')
    const text = JSON.stringify(servicePublic, null, 2)
    await writeFile(path, text)
    const lineOf = (name: string) => text.split('\n').findIndex((line) => line.includes(`"${name}"`)) + 1
    const regions = await regionsIn('--policy', path)
    expect(regions.get('anssi/R21')).toEqual({ startLine: lineOf('minimumCharacters'), startColumn: 9 })
    expect(regions.get('nist/3.2.2')).toEqual({ startLine: lineOf('throttling'), startColumn: 3 })
  })

  it('is the start where there is no file of ours', async () => {
    expect((await regionsIn('--policy', 'service-public')).get('anssi/R21')).toEqual({ startLine: 1 })
  })
})
