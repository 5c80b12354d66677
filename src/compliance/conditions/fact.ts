import type { ServiceFacts } from '../subject/service-facts.ts'
import type { Condition } from './condition.ts'

type FlagName = 'anotherFactor' | 'captcha' | 'pasteBlocked'

/** A fact that only the service can declare; to verify until it does. */
export function declared(name: FlagName, value: boolean): Condition {
  return {
    paths: [`facts.${name}`],
    expected: { value },
    examine: ({ facts }) => {
      const found: ServiceFacts[FlagName] = facts[name]
      if (found === undefined) return { status: 'to_verify', path: `facts.${name}`, found: { unstated: true } }
      return { status: found === value ? 'met' : 'not_met', path: `facts.${name}`, found: { value: found } }
    }
  }
}

/** All special characters are accepted, or at least so many if the service accepts only a list. */
export function acceptsSymbols(minimum: number): Condition {
  return {
    paths: ['facts.symbols'],
    expected: { minimum },
    examine: ({ facts: { symbols } }) => ({
      status: symbols === undefined || symbols >= minimum ? 'met' : 'not_met',
      path: 'facts.symbols',
      found: symbols === undefined ? { any: true } : { value: symbols }
    })
  }
}
