/** The texts of *Choose your password*. */
export interface PasswordWords {
  readonly title: string
  readonly rules: string
  readonly breachRefused: string
  readonly breachWarned: string
  /** @param days How long a password is remembered after its replacement, in days. */
  readonly history: (rememberedPasswords: number, days: number | undefined) => string
  readonly adviceHeading: string
  readonly advice: readonly string[]
  readonly sources: string
}
