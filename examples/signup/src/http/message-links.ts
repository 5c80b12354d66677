import type { AccountLinks } from 'rempart/account/lifecycle'
import { LINKS } from './link.ts'
import type { ServicePolicy } from '../settings.ts'

/** Where the messages lead to: never what a request says. A service that takes a free port knows it when it listens. */
export function createLinks(origin: () => string, { service }: ServicePolicy): AccountLinks {
  return {
    proof: (token) => `${origin()}${LINKS.address_proof.path}/${token}`,
    recovery: (token) => `${origin()}${LINKS.recovery.path}/${token}`,
    addressChange: (token) => `${origin()}${LINKS.address_change.path}/${token}`,
    get signIn() {
      return `${origin()}/sign-in`
    },
    get signUp() {
      return `${origin()}/sign-up`
    },
    get askRecovery() {
      return `${origin()}/recovery`
    },
    get contest() {
      const email = service?.dataProtectionOfficer?.email ?? service?.controller?.email
      return email === undefined ? `${origin()}/recovery` : `mailto:${email}`
    }
  }
}
