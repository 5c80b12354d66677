import type { CookieTexts } from './cookie-texts.ts'

export const enCookies: CookieTexts = {
  title: (site) => `Cookies of ${site}`,
  redirects: (count) => (count === 1 ? 'one redirect' : `${count} redirects`),
  leadsElsewhere: 'leads to another site, which was not asked',
  outcomes: {
    unexpected_status: 'not the status that was expected',
    too_many_redirects: 'too many redirects',
    too_slow: 'no whole answer in time',
    unreachable: 'no readable answer'
  },
  asDeclared: (count) => {
    if (count === 0) return 'No cookie is declared, and none is set.'
    if (count === 1) return 'The one declared cookie is set as declared, and no other.'
    return `All ${count} declared cookies are set as declared, and no other.`
  },
  differences: (count) => (count === 1 ? 'One difference from the policy:' : `${count} differences from the policy:`),
  incomplete: 'The journey did not reach its end: the cookies that come later were not seen.',
  findings: {
    undeclared: 'the policy does not declare it',
    missing: 'declared, and not set on this journey',
    not_secure: 'without Secure: it is sent in clear text too',
    not_http_only: 'without HttpOnly: scripts can read it',
    has_domain: 'with Domain: every host of the domain gets it',
    other_path: 'for another path than declared',
    weaker_same_site: 'with a weaker SameSite than declared'
  },
  tooLong: (kept, declared) => `kept for too long: ${kept}, declared: ${declared}`
}
