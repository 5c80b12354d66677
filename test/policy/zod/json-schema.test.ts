import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets } from '../../../src/index.ts'
import { accountSecurityPolicyJsonSchema, parseAccountSecurityPolicy } from '../../../src/policy/zod/index.ts'
import { damagedPolicy } from '../../arbitraries/damaged-policy.ts'
import { anyPolicy } from '../../arbitraries/policy.ts'
import { problemsOf } from './problems-of.ts'

describe('accountSecurityPolicyJsonSchema', () => {
  const validate = new Ajv2020().compile(accountSecurityPolicyJsonSchema())

  it.each(Object.entries(presets))('accepts the preset %s', (_name, preset) => {
    expect(validate(preset)).toBe(true)
  })

  it('gives the verdict of the parser, save contradictions between two values', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), damagedPolicy, anyPolicy), (json) => {
        const problems = problemsOf(() => parseAccountSecurityPolicy(json))
        expect(validate(json)).toBe(problems.every(({ kind }) => kind === 'contradiction'))
      }),
      { numRuns: 1_000 }
    )
  })
})
