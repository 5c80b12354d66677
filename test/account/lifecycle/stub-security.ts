import type { AccountSecurity } from '../../../src/account/index.ts'

const unasked = async (): Promise<never> => {
  throw new Error('nobody asks for this')
}

/** A security whose accounts are all locked, but for what is given. */
export function stubSecurity(given: Partial<AccountSecurity> = {}): AccountSecurity {
  return {
    judge: () => {
      throw new Error('nobody asks for this')
    },
    enroll: unasked,
    authenticate: async () => ({ outcome: 'throttled', retryAfterSeconds: null }),
    changePassword: async () => ({ outcome: 'throttled', retryAfterSeconds: null }),
    propose: async () => null,
    ...given
  }
}
