import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@fast-check/vitest'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  auditPolicy,
  toCsv,
  toHtml,
  toJunit,
  toMarkdown,
  toSarif,
  type FrameworkName
} from '../../src/compliance/index.ts'
import { servicePublic, type AccountSecurityPolicy } from '../../src/index.ts'
import { anyPolicy } from '../arbitraries/policy.ts'
import { runInProcess } from '../cli/run-in-process.ts'

const frameworks: readonly FrameworkName[] = ['cnil', 'anssi', 'nist', 'asvs', 'pci', 'eu-2024-2690']
const statuses = ['met', 'not_met', 'partly', 'to_verify', 'not_applicable']

describe('a policy of any shape', () => {
  test.prop([anyPolicy, fc.constantFrom('fr', 'en')], { numRuns: 100 })(
    'has a verdict for each framework, and is written in each format',
    (policy, language) => {
      const report = auditPolicy(policy, { frameworks, language })
      expect(Object.keys(report.frameworks)).toEqual(frameworks)
      for (const { status, message } of report.findings) {
        expect(statuses).toContain(status)
        expect(message).not.toMatch(/undefined|NaN|\[object/u)
      }
      const context = { name: 'policy.json', date: new Date(0), language }
      for (const write of [toHtml, toMarkdown, toCsv, toSarif, toJunit]) expect(write(report, context)).not.toBe('')
    }
  )
})

describe('a blocklist of a million entries', () => {
  const values = Array.from({ length: 1_000_000 }, (_, index) => `word${index}`)
  const million: AccountSecurityPolicy = {
    ...servicePublic,
    password: { ...servicePublic.password, blocklist: { commonPasswords: true, values, serviceNames: [] } }
  }

  it('is in no report, but for its digest', () => {
    const report = auditPolicy(million)
    const small = auditPolicy(servicePublic)
    expect(report.frameworks).toEqual(small.frameworks)
    expect(JSON.stringify(report)).toHaveLength(JSON.stringify(small).length)
    expect(report.policyDigest).not.toBe(small.policyDigest)
  })

  it('is refused in a file, in one line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rempart-million-'))
    const path = join(folder, 'policy.json')
    await writeFile(path, JSON.stringify(million))
    const { stderr, exitCode } = await runInProcess(['audit', '--policy', path, '--lang', 'en'])
    await rm(folder, { recursive: true })
    expect(exitCode).toBe(2)
    expect(stderr).toBe(`rempart: invalid policy: ${path}\n  1:1  $  expected at most 150000 items, found an object\n`)
  })
})
