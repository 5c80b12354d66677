import { describe, expect, it } from 'vitest'
import { auditPolicy, type FrameworkName } from '../../src/compliance/index.ts'
import { presets, type PresetName } from '../../src/index.ts'

interface Named {
  readonly preset: PresetName
  readonly framework: FrameworkName
  readonly level?: string
  readonly case?: number
}

const named: readonly Named[] = [
  { preset: 'cnil-password-alone', framework: 'cnil', case: 1 },
  { preset: 'cnil-restricted-access', framework: 'cnil', case: 2 },
  { preset: 'service-public', framework: 'cnil', case: 2 },
  { preset: 'anssi-low-to-medium', framework: 'anssi', level: 'low-to-medium' },
  { preset: 'anssi-medium-to-high', framework: 'anssi', level: 'medium-to-high' },
  { preset: 'anssi-high-to-very-high', framework: 'anssi', level: 'high-to-very-high' },
  { preset: 'nist80063b-single-factor', framework: 'nist', level: 'aal1' },
  { preset: 'nist80063b-with-another-factor', framework: 'nist', level: 'aal2' },
  { preset: 'owasp-asvs', framework: 'asvs', level: '1' },
  { preset: 'pci-dss', framework: 'pci' }
]

describe('each preset meets the framework that it names', () => {
  it.each(named)('$preset: $framework', ({ preset, framework, level = [], case: number }) => {
    const { findings, frameworks } = auditPolicy(presets[preset], { frameworks: [framework], level })
    expect(findings.filter(({ status }) => status === 'not_met' || status === 'partly')).toEqual([])
    expect(frameworks[framework]?.status).toBe('met')
    expect(frameworks[framework]?.case).toBe(number)
  })

  it('and those of another sensitivity do not', () => {
    const { frameworks } = auditPolicy(presets['anssi-low-to-medium'], {
      frameworks: ['anssi'],
      level: 'medium-to-high'
    })
    expect(frameworks.anssi).toMatchObject({ status: 'not_met', level: 'medium-to-high' })
  })
})
