export { pwnedPasswords, type PwnedPasswordsOptions } from './pwned-passwords.ts'
export { openBreachFilter, type BreachFilter } from './open-breach-filter.ts'
export { type BreachAnswer, type BreachCheck, type BreachUnknownReason } from './breach-check.ts'
