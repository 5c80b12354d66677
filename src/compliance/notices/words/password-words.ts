/** What *Choose your password* says. */
export interface PasswordWords {
  readonly title: string
  readonly rules: string
  readonly breachRefused: string
  readonly breachWarned: string
  /** @param days For how long after its replacement one is remembered. */
  readonly history: (rememberedPasswords: number, days: number | undefined) => string
  readonly adviceHeading: string
  readonly advice: readonly string[]
  readonly sources: string
}
