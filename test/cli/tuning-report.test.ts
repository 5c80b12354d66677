import { describe, expect, test } from 'vitest'
import { renderTuningReport, type ReportContext } from '../../src/cli/commands/tune/report/render-report.ts'
import { tuneParameters } from '../../src/tuning/index.ts'
import { createFakeMachine } from '../tuning/fake-machine.ts'

const machine = createFakeMachine({
  cores: 2,
  msPerMibPass: { argon2: 0.3, '<script>alert(1)</script>': 0.8 },
  seed: 1
})
const result = await tuneParameters({ targetMs: 100, memoryBudgetKib: 262_144, concurrency: 2, machine })
const context: ReportContext = {
  language: 'fr',
  processor: 'Processeur & Cie',
  cores: 2,
  nodeVersion: '24.0.0',
  date: new Date('2026-11-21T12:00:00Z'),
  attackerBytesPerSecond: 1e12
}

describe('the report', () => {
  const page = renderTuningReport(result, context)

  test('is one page that loads nothing from elsewhere', () => {
    expect(page).toMatch(/^<!doctype html>/u)
    expect(page).not.toMatch(/<script|src=|href=|url\(|@import/u)
  })

  test('has the four pictures, and no coordinate that is not a number', () => {
    expect(page.match(/<svg /gu)).toHaveLength(4)
    expect(page).not.toMatch(/NaN|undefined|Infinity|null/u)
  })

  test('takes nothing for markup', () => {
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).toContain('Processeur &amp; Cie')
  })

  test('holds the policy to paste', () => {
    const pasted = /"hashing": \{[^}]+\}/u.exec(page.replaceAll('&quot;', '"'))?.[0] ?? ''
    expect(JSON.parse(`{${pasted}}`)).toEqual({ hashing: result.parameters })
  })

  test('speaks both languages', () => {
    expect(page).toContain('Ce que paie un attaquant')
    expect(renderTuningReport(result, { ...context, language: 'en' })).toContain('What an attacker pays')
  })

  test('tells 1,024 as 1,024', () => {
    const target = { ...result.target, memoryBudgetKib: 1024 * 1024 }
    expect(renderTuningReport({ ...result, target }, { ...context, language: 'en' })).toContain('1,024 MiB of memory')
  })

  test('says that throughput no longer grows only where it does not', () => {
    const [first] = result.byConcurrency
    const measure = (...rates: number[]) =>
      renderTuningReport(
        { ...result, byConcurrency: rates.map((hashesPerSecond) => ({ ...first!, hashesPerSecond })) },
        { ...context, language: 'en' }
      )
    expect(measure(10, 19)).toContain('Throughput still grows')
    expect(measure(10, 19, 19.5)).toContain('Throughput no longer grows')
  })

  test('advises where the target is missed', () => {
    expect(renderTuningReport({ ...result, meetsTarget: false }, context)).toContain('Relancez sans autre charge')
  })

  test('lets the keyboard reach whatever scrolls', () => {
    const scrolling = page.match(/<div class="wide"[^>]*>/gu) ?? []
    expect(scrolling).toHaveLength(5)
    for (const region of scrolling) expect(region).toMatch(/role="region" tabindex="0" aria-label="[^"]+"/u)
  })

  test("counts the attacker's guesses by the memory that each moves", () => {
    // 3 passes over 114 MiB, each block written and read: 717,225,984 bytes, at 10^12 a second.
    expect(result.parameters).toMatchObject({ memoryKib: 116_736, passes: 3 })
    expect(page.replaceAll(/[\u202f\u00a0]/gu, ' ')).toContain('1 394 essais/s')
  })
})
