import type {
  AccountSecurityPolicy,
  CharacterClass,
  PasswordAlternative
} from '../../policy/account-security-policy.ts'
import { worstOf, type Condition, type Examination } from './condition.ts'

const PATH = '$.password.alternatives[*].classes'
const LETTERS: readonly CharacterClass[] = ['upper', 'lower']

/** How many classes a password of this form is certain to have. */
export function requiredClasses({ classes, minimumClasses = classes.length }: PasswordAlternative): number {
  return Math.min(minimumClasses, classes.length)
}

/** No form of a password requires a class. */
export const noComposition: Condition = {
  paths: [PATH],
  expected: { classes: [] },
  examine: ({ policy }) => examineForms(policy, (form) => requiredClasses(form) === 0),
  repair: (policy) => mapForms(policy, ({ minimumCharacters }) => ({ minimumCharacters, classes: [] }))
}

/** Every form of a password is certain to have a digit and a letter. */
export const digitAndLetter: Condition = {
  paths: [PATH],
  expected: { classes: ['digit', 'letter'] },
  examine: ({ policy }) => examineForms(policy, hasDigitAndLetter),
  repair: (policy) =>
    mapForms(policy, (form) => {
      if (hasDigitAndLetter(form)) return form
      const classes = new Set<CharacterClass>([...form.classes, 'digit'])
      if (!LETTERS.some((letter) => classes.has(letter))) classes.add('lower')
      return { minimumCharacters: form.minimumCharacters, classes: [...classes] }
    })
}

/** A class is certain if no sufficient choice of classes can leave it out. */
function hasDigitAndLetter(form: PasswordAlternative): boolean {
  const others = (without: readonly CharacterClass[]): number =>
    form.classes.filter((name) => !without.includes(name)).length
  return requiredClasses(form) > others(['digit']) && requiredClasses(form) > others(LETTERS)
}

function examineForms(policy: AccountSecurityPolicy, isMet: (form: PasswordAlternative) => boolean): Examination {
  const examined = policy.password.alternatives.map((form, index): Examination => {
    const { classes, minimumClasses } = form
    return {
      status: isMet(form) ? 'met' : 'not_met',
      path: `$.password.alternatives[${index}].classes`,
      found: minimumClasses === undefined ? { classes } : { classes, minimumClasses }
    }
  })
  return worstOf(examined) ?? { status: 'not_met', path: PATH, found: { absent: true } }
}

/** The policy with each form of a password changed. */
export function mapForms(
  policy: AccountSecurityPolicy,
  change: (form: PasswordAlternative) => PasswordAlternative
): AccountSecurityPolicy {
  const alternatives = policy.password.alternatives.map((form) => change(form))
  return { ...policy, password: { ...policy.password, alternatives } }
}
