import type { AuditTexts } from './audit-texts.ts'
import { enCookies } from './en-cookies.ts'

export const enAudit: AuditTexts = {
  contradiction: (one, other, path) => `${one} and ${other} contradict each other at ${path}: no policy meets both.`,
  notCarriedOver: (settings) => `not carried over: ${settings}`,
  remaining: (requirement, path) => `${requirement}: only the service can fill in ${path}.`,
  cookies: enCookies
}

/** Help of `rempart audit`, without its footer. */
export const enAuditHelp = (policyOption: string): string => `Usage: rempart audit [FILE] [options]

Audits a policy against frameworks: a verdict for each requirement, with path,
source, remedy, and the evidence to ask for.

${policyOption}  --framework NAME    cnil, anssi, nist, asvs, pci or eu-2024-2690; may be
                      repeated (cnil, anssi, nist and asvs)
  --level LEVEL       of asvs 1, 2 or 3; of nist aal1 or aal2; of anssi
                      low-to-medium, medium-to-high or high-to-very-high; may be
                      repeated (the lowest of each)
  --fact NAME=VALUE   what the policy cannot show; may be repeated:
                      another-factor=yes, captcha=no, paste-blocked=no,
                      symbols=COUNT, device-blocks-after=FAILURES,
                      hash=FUNCTION,COST,SALT-BYTES (bcrypt,12,16)
  --format FORMAT     markdown, html, csv, json, sarif or junit (markdown)
  --from SYSTEM       FILE is a policy of keycloak, pwquality (faillock too),
                      secedit (Active Directory), apple (password rules),
                      django or laravel (as JSON)
  --cookies URL       compares the cookies that a site sets with those that the
                      policy declares: yours only, or one on this machine
  --journey FILE      the steps to follow there, as JSON; without it URL is opened
                      once
  --fix               prints the smallest JSON patch that meets the chosen
                      frameworks, or the requirements that contradict each other
Exit code 0 when no requirement is missed, 1 otherwise.

Examples
  rempart audit --policy policy.json --framework cnil
  rempart audit --fact captcha=yes --fact hash=bcrypt,12,16
  rempart audit --framework asvs --level 2 --fix > patch.json
  rempart audit --policy policy.json --format html > audit.html
  rempart audit --from keycloak realm.json
  rempart audit --policy policy.json --cookies http://localhost:3000/
`
