import { alternatives } from './alternatives.ts'
import { forbiddenCharacters } from './forbidden-characters.ts'
import { maximumLength } from './maximum-length.ts'
import { maximumRun } from './maximum-run.ts'
import type { FormRule } from './rule.ts'

/** The rules that look at the form of a password alone: little code and no list, so that a page has them at once. */
export const formRules: readonly FormRule[] = [alternatives, maximumLength, maximumRun, forbiddenCharacters]
