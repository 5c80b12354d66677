import {
  CHARACTER_CLASSES,
  countCaselessLetters,
  findMissingClasses,
  type CharacterClass
} from '../../password/character-class.ts'
import type { PasswordAlternative } from '../account-security-policy.ts'
import type { CaselessLetters, PolicyIssue, UnmetAlternative } from '../policy-issue.ts'
import type { MeasuredPassword } from '../measure-password.ts'
import type { FormRule } from './rule.ts'

/**
 * Length and character classes. With one alternative, everything missing is an issue of its own; with several, a
 * password that meets none gets one issue that lists them all, because naming only the nearest could hide an easier
 * one.
 */
export const alternatives: FormRule = {
  requirements({ alternatives: [first, ...others] }) {
    if (first === undefined) return []
    if (others.length > 0) return [{ code: 'no_alternative_met', params: { alternatives: [first, ...others] } }]
    const { minimumCharacters, classes } = first
    return [
      { code: 'too_short', params: { minimumCharacters } },
      ...(asksForAll(first)
        ? classes.map((name) => ({ code: `missing_${name}` as const, params: {} }))
        : [{ code: 'too_few_classes' as const, params: { minimumClasses: countAskedFor(first), classes } }])
    ]
  },

  issues(candidate, policy) {
    const missing = findMissingClasses(candidate.text, CHARACTER_CLASSES)
    const unmet: UnmetAlternative[] = []
    for (const alternative of policy.alternatives) {
      const found = compare(candidate.characters.length, missing, alternative)
      if (isMet(found)) return []
      unmet.push(found)
    }
    const [only] = unmet
    const [alternative] = policy.alternatives
    if (only === undefined || alternative === undefined) return []
    const caseless = findCaselessLetters(candidate, unmet)
    if (unmet.length > 1) return [{ code: 'no_alternative_met', params: { alternatives: unmet, ...caseless } }]
    return [...lengthIssues(only), ...classIssues(only, asksForAll(alternative), caseless)]
  }
}

function compare(
  actualCharacters: number,
  missing: readonly CharacterClass[],
  alternative: PasswordAlternative
): UnmetAlternative {
  return {
    minimumCharacters: alternative.minimumCharacters,
    actualCharacters,
    classes: alternative.classes,
    minimumClasses: countAskedFor(alternative),
    missingClasses: alternative.classes.filter((name) => missing.includes(name))
  }
}

function isMet(found: UnmetAlternative): boolean {
  return found.actualCharacters >= found.minimumCharacters && countPresent(found) >= found.minimumClasses
}

function lengthIssues({ minimumCharacters, actualCharacters }: UnmetAlternative): readonly PolicyIssue[] {
  if (actualCharacters >= minimumCharacters) return []
  return [{ code: 'too_short', params: { minimumCharacters, actualCharacters } }]
}

function classIssues(found: UnmetAlternative, all: boolean, caseless: CaselessLetters): readonly PolicyIssue[] {
  if (all) {
    const told = found.missingClasses.find(hasCase)
    return found.missingClasses.map((name) => ({
      code: `missing_${name}` as const,
      params: name === told ? caseless : {}
    }))
  }
  const { classes, minimumClasses } = found
  const actualClasses = countPresent(found)
  if (actualClasses >= minimumClasses) return []
  return [{ code: 'too_few_classes', params: { minimumClasses, actualClasses, classes, ...caseless } }]
}

/** Reported with a missing case, to explain why some letters do not count. */
function findCaselessLetters({ text }: MeasuredPassword, unmet: readonly UnmetAlternative[]): CaselessLetters {
  if (!unmet.some(({ missingClasses }) => missingClasses.some(hasCase))) return {}
  const caselessLetters = countCaselessLetters(text)
  return caselessLetters === 0 ? {} : { caselessLetters }
}

function hasCase(name: CharacterClass): boolean {
  return name === 'upper' || name === 'lower'
}

function countAskedFor({ classes, minimumClasses }: PasswordAlternative): number {
  return minimumClasses ?? classes.length
}

function asksForAll(alternative: PasswordAlternative): boolean {
  return countAskedFor(alternative) === alternative.classes.length
}

function countPresent({ classes, missingClasses }: UnmetAlternative): number {
  return classes.length - missingClasses.length
}
