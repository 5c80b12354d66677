import { passesEan13, passesLuhn, passesModulo97 } from './check-digits.ts'
import type { WarningCode } from './codes.ts'

/** A system of numbers of people, vehicles, companies or addresses of a country. */
export interface NumberSystem {
  /** In small letters, the accents taken off. */
  readonly written: RegExp
  /** How many there are: of people, of vehicles on the road, of numbers in service. Orders of magnitude. */
  readonly count: number
  readonly code: WarningCode
  /** Whether the digits have the right check digits, where there are any. */
  readonly checks?: (digits: string) => boolean
}

/** Countries of telephone numbers that people who live among French speakers have: half of them are from one of four. */
const COUNTRIES = 4
const COUNTRY_CODES =
  '1|3[0-24-69]|35[1-9]|37[67]|4[013-9]|9[0-8]|961|212|213|216|218|22\\d|23[05-7]|24[0-8]|25[0-8]|26[0-9]|50[89]|59[046]|68[1-9]'
/** Numbers in service in a country of some ten to fifty million people; the head of a number tells the rest away. */
const NUMBERS_OF_A_COUNTRY = 2e7
const NUMBERS_OF_SEVERAL = 5e7

/** Outside France. Numbers of which any digits would do are left to what digits cost. */
export const NUMBER_SYSTEMS: readonly NumberSystem[] = [
  // Belgium: numéro de registre national, 85.07.30-033.28; numéro d'entreprise, BE 0403.170.701; plate, 1-ABC-123.
  {
    written: /(?<!\d)\d{2}[ .]?[0-5]\d[ .]?[0-3]\d[ .-]?\d{3}[ .-]?\d{2}(?!\d)/gu,
    count: 1.2e7,
    code: 'social_security_number',
    checks: (digits) => passesModulo97(digits) || passesModulo97(`2${digits}`)
  },
  {
    written: /(?:be ?(?=[01])|(?<!\d)(?=\d{4}\.))[01]\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)/gu,
    count: 2.5e6,
    code: 'company_number',
    checks: passesModulo97
  },
  { written: /(?<![a-z0-9])[1-9][ .-]?[a-z]{3}[ .-]?\d{3}(?!\d)/gu, count: 6e6, code: 'licence_plate' },
  // Switzerland: AHV/AVS number, 756.9217.0769.85; company, CHE-116.281.710; plate, VD 123456.
  {
    written: /(?<!\d)756[ .]?\d{4}[ .]?\d{4}[ .]?\d{2}(?!\d)/gu,
    count: 1.2e7,
    code: 'social_security_number',
    checks: passesEan13
  },
  { written: /che[ -]?\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)/gu, count: 1.5e6, code: 'company_number' },
  {
    written:
      /(?<![a-z])(?:a[gir]|b[els]|fr|g[elr]|ju|lu|n[ew]|ow|s[ghoz]|t[gi]|ur|v[ds]|z[gh])[ .·-]?[1-9]\d{3,5}(?!\d)/gu,
    count: 6e6,
    code: 'licence_plate'
  },
  // Québec: assurance maladie, TREM 7306 1512 (a woman's month and 50); postal code, H2X 1Y4, with those of its neighbours.
  {
    written: /(?<![a-z])[a-z]{4}[ -]?\d{2}(?:[05][1-9]|[16][0-2])[ -]?(?:0[1-9]|[12]\d|3[01])\d{2}(?!\d)/gu,
    count: 8.5e6,
    code: 'social_security_number'
  },
  {
    written: /(?<![a-z0-9](?<![a-z]{4}))[eghjk]\d[a-ceghj-nprstv-z][ -]?\d[a-ceghj-nprstv-z]\d(?!\d)/gu,
    count: 2.5e5,
    code: 'place_with_tail'
  },
  // Plates of Québec, A12 BCD and ABC 123, and of mopeds in France, AB-123-C: without a sign chance would be one.
  {
    written: /(?<![a-z0-9]|\d[ .-])(?:[a-z]\d{2}[ .-][a-z]{3}|[a-z]{3}[ .-]\d{3})(?![a-z0-9])/gu,
    count: 6e6,
    code: 'licence_plate'
  },
  {
    written: /(?<![a-z0-9])[a-hj-np-tv-z]{2}([ .-])\d{2,3}\1[a-hj-np-tv-z](?![a-z0-9])/gu,
    count: 3e6,
    code: 'licence_plate'
  },
  // Luxembourg: matricule, the date of birth first.
  {
    written: /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{5}(?!\d)/gu,
    count: 1.5e6,
    code: 'social_security_number',
    checks: (digits) => passesLuhn(digits.slice(0, -1))
  },
  // Plates of Morocco, 12345-A-6; Tunisia, 123 TUN 4567; Algeria, 12345-115-16; Senegal and Cameroon, DK-1234-AB.
  {
    written: /(?<![a-z0-9])\d{4,5}[ |/-]?(?:[abdehtwy]|[\u0600-\u06ff])[ |/-]?[1-8]?\d(?!\d)/gu,
    count: 4.5e6,
    code: 'licence_plate'
  },
  { written: /(?<!\d)\d{1,3} ?(?:tun?|tunis|تونس) ?\d{3,4}(?!\d)/gu, count: 2.5e6, code: 'licence_plate' },
  { written: /(?<!\d)\d{5,6}[ -][1-9]\d{2}[ -](?:0[1-9]|[1-5]\d)(?!\d)/gu, count: 6e6, code: 'licence_plate' },
  {
    written:
      /(?<![a-z])(?:dk|th|sl|zg|lg|dl|kl|fk|tc|kd|mt|lt|ce|ou|sw|nw|ad|en|es|su)[ -]?\d{3,4}[ -]?[a-z]{1,2}(?![a-z0-9])/gu,
    count: 1e6,
    code: 'licence_plate'
  },
  // Telephones: with the country's code; in North America; Senegal and Cameroon; with a trunk 0, as it is grouped elsewhere.
  {
    written: new RegExp(`(?<!\\d)(?:\\+|00)(?:${COUNTRY_CODES})(?:[ ./-]?\\(0\\))?(?:[ ./-]?\\d){6,11}(?!\\d)`, 'gu'),
    count: COUNTRIES * NUMBERS_OF_A_COUNTRY,
    code: 'phone_number'
  },
  {
    written:
      /(?<!\d)(?:1[ .-]?)?\(?(?:514|438|263|450|579|354|418|581|367|819|873|468|506|428|613|343)\)?[ .-]?[2-9]\d{2}[ .-]?\d{4}(?!\d)/gu,
    count: NUMBERS_OF_A_COUNTRY,
    code: 'phone_number'
  },
  {
    written: /(?<![\d+])(?:7[05-8]|6[2-9])(?: ?\d{3} ?\d{2} ?\d{2}|\d ?\d{3} ?\d{3}|\d{2} ?\d{2} ?\d{3})(?!\d)/gu,
    count: NUMBERS_OF_SEVERAL,
    code: 'phone_number'
  },
  {
    written:
      /(?<!\d)0[1-9](?:\d?[ /]\d{3}[ .]?\d{2}[ .]?\d{2}|\d{2}[ /](?:\d{2}[ .]?\d{2}[ .]?\d{2}|\d{3}[ .]?\d{3})|\d[ .]\d{2}[ .]\d{3}[ .]\d{2})(?!\d)/gu,
    count: NUMBERS_OF_SEVERAL,
    code: 'phone_number'
  }
]
