import { createQuantify } from '../../../../messages/quantity.ts'
import type { PasswordWords } from '../password-words.ts'

const quantify = createQuantify('en')

export const enPassword: PasswordWords = {
  title: 'Choose your password',
  rules: 'Your password must follow these rules:',
  breachRefused: 'Not among the passwords known from data breaches',
  breachWarned: 'Preferably not among the passwords known from data breaches: you are warned if it is',
  history: (rememberedPasswords, days) =>
    (rememberedPasswords === 1
      ? 'Different from the last password of your account'
      : `Different from the last ${rememberedPasswords} passwords of your account`) +
    (days === undefined ? '' : `, for ${quantify(days, { one: 'day', other: 'days' })} after they were replaced`),
  adviceHeading: 'What makes it strong',
  advice: [
    'Its length first: several words that have nothing to do with each other are easier to remember than symbols, and harder to guess.',
    'Nothing that others can know about you: no name, date, town or pet.',
    'Nothing expected: a word followed by a year or an exclamation mark is in every attacker’s tool.',
    'The safest way is to let a password manager generate it. You can paste it into the form.'
  ],
  sources:
    'This advice follows the recommendation on passwords of CNIL, the French data protection authority (2022-100).'
}
