import { importPolicy, type ImportedPolicy, type ImportSystem } from '../../../src/compliance/index.ts'

/** A policy that can be imported. */
export function imported(system: ImportSystem, text: string): ImportedPolicy {
  const outcome = importPolicy(system, text)
  if ('problem' in outcome) throw new Error(outcome.problem)
  return outcome
}
