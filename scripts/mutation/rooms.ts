/** A room of `src` whose code is changed, a mutant at a time, and the tests that must notice. */
export interface MutatedRoom {
  readonly mutate: readonly string[]
  /** In one process, and none that starts another. */
  readonly tests: readonly string[]
  /** Of all mutants, how many are to be noticed, in percent. */
  readonly aimPercent: number
}

export const ROOMS: Readonly<Record<string, MutatedRoom>> = {
  messages: {
    mutate: ['src/messages/**/*.ts'],
    tests: ['test/messages/**/*.test.ts'],
    aimPercent: 85
  },
  policy: {
    mutate: ['src/password/**/*.ts', 'src/policy/**/*.ts'],
    tests: ['test/password/**/*.test.ts', 'test/policy/**/!(form-libraries).test.ts'],
    aimPercent: 90
  },
  account: {
    mutate: ['src/account/**/*.ts'],
    tests: ['test/account/**/*.test.ts'],
    aimPercent: 90
  },
  hashing: {
    mutate: ['src/argon2/**/*.ts', 'src/hashing/{phc,verify,rehash}/**/*.ts'],
    tests: [
      'test/argon2/**/*.test.ts',
      'test/hashing/{phc,rehash,secrets,verify}/*.test.ts',
      'test/hashing/password-hasher.test.ts'
    ],
    aimPercent: 90
  },
  strength: {
    mutate: ['src/strength/patterns/**/*.ts', 'src/strength/segmentation/**/*.ts'],
    tests: ['test/strength/**/*.test.ts'],
    aimPercent: 85
  }
}
