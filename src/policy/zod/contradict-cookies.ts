import type { PolicyProblem } from '../../rempart-error.ts'
import { contradiction } from './contradiction.ts'
import { asArray, asRecord } from './json-values.ts'

/**
 * Cookies that no browser would keep (RFC 6265bis: a prefix of the name, or `SameSite=None`, asks for `Secure`; `__Host-`
 * for the path `/`), and a name that stands twice for one path.
 */
export function contradictCookies(cookies: unknown): readonly PolicyProblem[] {
  const seen = new Set<string>()
  return asArray(cookies).flatMap((cookie, index) => {
    const { name, secure, sameSite, path = '/' } = asRecord(cookie)
    if (typeof name !== 'string' || typeof path !== 'string') return []
    const at = `$.cookies[${index}]`
    const problems: PolicyProblem[] = []
    if (seen.has(`${name} ${path}`)) problems.push(contradiction(`${at}.name`, { code: 'each_once' }, 'string'))
    seen.add(`${name} ${path}`)
    if (secure === false && (/^__(?:host|secure)-/iu.test(name) || sameSite === 'none')) {
      problems.push(contradiction(`${at}.secure`, { code: 'one_of', values: ['true'] }, 'boolean'))
    }
    if (path !== '/' && /^__host-/iu.test(name)) {
      problems.push(contradiction(`${at}.path`, { code: 'one_of', values: ['"/"'] }, 'string'))
    }
    return problems
  })
}
