import type { CookieTexts } from './cookie-texts.ts'

export const frCookies: CookieTexts = {
  title: (site) => `Cookies de ${site}`,
  redirects: (count) => (count === 1 ? 'une redirection' : `${count} redirections`),
  leadsElsewhere: 'mène à un autre site, qui n’a pas été interrogé',
  outcomes: {
    unexpected_status: 'ce n’est pas le statut attendu',
    too_many_redirects: 'trop de redirections',
    too_slow: 'pas de réponse entière à temps',
    unreachable: 'pas de réponse lisible'
  },
  asDeclared: (count) => {
    if (count === 0) return 'Aucun cookie n’est déclaré, et aucun n’est déposé.'
    if (count === 1) return 'Le seul cookie déclaré est déposé comme déclaré, et aucun autre ne l’est.'
    return `Les ${count} cookies déclarés sont déposés comme déclaré, et aucun autre ne l’est.`
  },
  differences: (count) => (count === 1 ? 'Un écart avec la politique :' : `${count} écarts avec la politique :`),
  incomplete: 'Le parcours n’est pas allé à son terme : les cookies qui viennent plus loin n’ont pas été vus.',
  findings: {
    undeclared: 'la politique ne le déclare pas',
    missing: 'déclaré, mais pas déposé sur ce parcours',
    not_secure: 'sans Secure : il part aussi en clair',
    not_http_only: 'sans HttpOnly : les scripts peuvent le lire',
    has_domain: 'avec Domain : tous les hôtes du domaine le reçoivent',
    other_path: 'pour un autre chemin que celui déclaré',
    weaker_same_site: 'avec un SameSite plus faible que déclaré'
  },
  tooLong: (kept, declared) => `gardé trop longtemps : ${kept}, déclaré : ${declared}`
}
