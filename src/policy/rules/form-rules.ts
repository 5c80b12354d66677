import { alternatives } from './alternatives.ts'
import { forbiddenCharacters } from './forbidden-characters.ts'
import { maximumLength } from './maximum-length.ts'
import { maximumRun } from './maximum-run.ts'
import type { FormRule } from './rule.ts'

/** The rules on the form of a password only: little code and no word list, so that a page loads them at once. */
export const formRules: readonly FormRule[] = [alternatives, maximumLength, maximumRun, forbiddenCharacters]
