import type { DocumentLanguage } from '../documents/documents.ts'

/** A group of the menu: its pages by name, in the order in which they are read. */
export interface NavigationGroup {
  readonly title: Readonly<Record<DocumentLanguage, string>>
  readonly pages: readonly NavigationItem[]
}

export interface NavigationItem {
  /** `server`, `reference/index`. */
  readonly name: string
  readonly label: Readonly<Record<DocumentLanguage, string>>
  /** A heading of that page. */
  readonly anchor?: Readonly<Record<DocumentLanguage, string>>
}

/** The menu: first what Rempart is, then its three users, then what all of them look up. */
export const navigation: readonly NavigationGroup[] = [
  group('Découvrir', 'Discover', [
    ['index', 'Accueil', 'Home'],
    ['overview', 'Présentation et mesures', 'Overview and figures'],
    ['try', 'Essayer l’indicateur', 'Try the meter']
  ]),
  group('Valider les inscriptions', 'Validate sign-ups', [
    ['server', 'Sur un serveur', 'On a server'],
    ['account', 'La vie d’un compte', 'The life of an account'],
    ['forms', 'Formulaires et phrases', 'Forms and sentences'],
    ['frameworks', 'Fastify, Hono, Express…', 'Fastify, Hono, Express…'],
    ['stores', 'Stockage', 'Stores'],
    ['old-hashes', 'Anciennes empreintes', 'Old hashes']
  ]),
  group('Mettre un indicateur', 'Put a meter in a page', [
    ['browser', 'Dans le navigateur', 'In the browser'],
    ['zxcvbn', 'Avec ou depuis zxcvbn', 'With or from zxcvbn']
  ]),
  group('Mesurer et régler', 'Measure and tune', [
    ['hashing', 'Le hachage en service', 'Hashing in production'],
    ['telemetry', 'Télémétrie', 'Telemetry'],
    ['runtimes', 'Environnements', 'Runtimes']
  ]),
  group('Politique et conformité', 'Policy and compliance', [
    ['policy', 'Champs de la politique', 'Fields of the policy'],
    ['common-passwords', 'Mots de passe courants', 'Common passwords'],
    ['notices', 'Textes pour le public', 'Texts for users'],
    ['audit', 'Auditer une politique', 'Auditing a policy'],
    ['audit-cnil', 'CNIL', 'CNIL'],
    ['audit-anssi', 'ANSSI', 'ANSSI'],
    ['audit-nist', 'NIST', 'NIST'],
    ['audit-asvs', 'OWASP ASVS', 'OWASP ASVS'],
    ['audit-pci', 'PCI DSS', 'PCI DSS'],
    ['audit-eu-2024-2690', 'UE 2024/2690', 'EU 2024/2690']
  ]),
  group('Référence', 'Reference', [
    ['codes', 'Codes et phrases', 'Codes and sentences'],
    ['account', 'Résultats du compte', 'Outcomes of the account', 'résultats', 'outcomes'],
    ['account', 'Événements de sécurité', 'Security events', 'événements', 'events'],
    ['reference/index', 'Entrées du paquet', 'Entries of the package']
  ])
]

/** What is written in English only. */
export const projectGroup: NavigationGroup = group('Projet', 'Project', [
  ['changelog', 'Journal des modifications', 'Changelog'],
  ['security', 'Sécurité', 'Security'],
  ['contributing', 'Contribuer', 'Contributing'],
  ['notice', 'Licences des données', 'Licences of the data']
])

function group(
  fr: string,
  en: string,
  pages: readonly (readonly [name: string, french: string, english: string, ...anchors: string[]])[]
): NavigationGroup {
  return {
    title: { fr, en },
    pages: pages.map(([name, french, english, frenchAnchor, englishAnchor]) => ({
      name,
      label: { fr: french, en: english },
      ...(frenchAnchor === undefined || englishAnchor === undefined
        ? {}
        : { anchor: { fr: frenchAnchor, en: englishAnchor } })
    }))
  }
}
