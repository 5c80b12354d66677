import type { Framework, FrameworkName, Requirement } from '../frameworks/framework.ts'
import { frameworks } from '../frameworks/frameworks.ts'

/** A framework, and the level at which it is audited where it has levels. */
export interface ChosenFramework {
  readonly framework: Framework
  readonly level?: string
}

const DEFAULT_FRAMEWORKS: readonly FrameworkName[] = ['cnil', 'anssi', 'nist', 'asvs']

/**
 * The frameworks named, each at the one of `levels` that it knows, else at its lowest.
 *
 * @throws {RangeError} A framework that there is not, a level that none of those named knows.
 */
export function chooseFrameworks(
  names: readonly FrameworkName[] = DEFAULT_FRAMEWORKS,
  levels: readonly string[] = []
): readonly ChosenFramework[] {
  const chosen = [...new Set(names)].map((name): Framework => {
    if (Object.hasOwn(frameworks, name)) return frameworks[name]
    throw new RangeError(`frameworks must be of ${Object.keys(frameworks).join(', ')}`)
  })
  const known = chosen.flatMap((framework) => framework.levels)
  if (levels.some((level) => !known.includes(level))) throw new RangeError(`level must be of ${known.join(', ')}`)
  return chosen.map((framework) => {
    const level = framework.levels.findLast((name) => levels.includes(name)) ?? framework.levels[0]
    return level === undefined ? { framework } : { framework, level }
  })
}

/** What a framework asks for at a level. */
export function requirementsAt({ framework, level }: ChosenFramework): readonly Requirement[] {
  return framework.requirements.filter(({ levels }) => levels === undefined || levels.includes(level ?? ''))
}
