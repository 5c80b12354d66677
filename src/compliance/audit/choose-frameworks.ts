import type { Framework, FrameworkName, Requirement } from '../frameworks/framework.ts'
import { frameworks } from '../frameworks/frameworks.ts'

/** A framework, and the level at which it is audited, if it has levels. */
export interface ChosenFramework {
  readonly framework: Framework
  readonly level?: string
}

const DEFAULT_FRAMEWORKS: readonly FrameworkName[] = ['cnil', 'anssi', 'nist', 'asvs']

/**
 * The named frameworks, each at the one of `levels` that it has, or else at its lowest.
 *
 * @throws {RangeError} If a framework does not exist, or none of the named ones has a level.
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

/** The requirements of a framework at a level. */
export function requirementsAt({ framework, level }: ChosenFramework): readonly Requirement[] {
  return framework.requirements.filter(({ levels }) => levels === undefined || levels.includes(level ?? ''))
}
