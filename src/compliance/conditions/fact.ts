import type { ServiceFacts } from '../subject/service-facts.ts'
import type { Condition } from './condition.ts'

type FlagName = 'anotherFactor' | 'captcha' | 'pasteBlocked'

/** Something that only the service can declare: to verify until it does. */
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

/** Every special character is accepted: at least so many where the service takes only a list of them. */
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
