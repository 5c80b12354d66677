export { pwnedPasswords, type PwnedPasswordsOptions } from './pwned-passwords.ts'
export { type BreachAnswer, type BreachCheck, type BreachUnknownReason } from './breach-check.ts'
