import type { FindingStatus } from '../conditions/condition.ts'
import type { Force, FrameworkName, Sureness, Topic } from '../frameworks/framework.ts'
import type { AuditLanguage } from '../sentences/sentences.ts'

/** The texts of a report besides its findings. */
export interface ReportTexts {
  readonly title: string
  readonly policy: string
  readonly digest: string
  readonly date: string
  readonly figuresOf: string
  readonly colon: string
  readonly frameworks: Readonly<Record<FrameworkName, string>>
  readonly level: (name: string) => string
  readonly cnilCase: (number: number) => string
  readonly statuses: Readonly<Record<FindingStatus, string>>
  readonly forces: Readonly<Record<Force, string>>
  readonly sureness: Readonly<Record<Sureness, string>>
  readonly surenessNote: string
  readonly topics: Readonly<Record<Topic, string>>
  readonly conflicts: string
  readonly conflictsNote: string
  readonly summary: string
  readonly missed: string
  readonly toVerify: string
  readonly toVerifyNote: string
  readonly findings: string
  readonly sources: string
  readonly none: string
  readonly columns: Readonly<Record<ReportColumn, string>>
  readonly scope: string
  readonly decision: string
  readonly decisionFields: readonly string[]
}

export type ReportColumn =
  | 'framework'
  | 'requirement'
  | 'status'
  | 'force'
  | 'asks'
  | 'path'
  | 'source'
  | 'remedy'
  | 'evidence'
  | 'patch'
  | 'topic'
  | 'expected'

const fr: ReportTexts = {
  title: 'Audit de la politique de sécurité des comptes',
  policy: 'Politique',
  digest: 'Condensat de la politique',
  date: 'Date',
  figuresOf: 'Chiffres des référentiels au',
  colon: ' : ',
  frameworks: {
    cnil: 'CNIL, mots de passe',
    anssi: 'ANSSI-PG-078',
    nist: 'NIST SP 800-63B-4',
    asvs: 'OWASP ASVS 5.0.0',
    pci: 'PCI DSS 4.0.1',
    'eu-2024-2690': 'Règlement (UE) 2024/2690'
  },
  level: (name) => `niveau ${name}`,
  cnilCase: (number) => `cas ${number}`,
  statuses: {
    met: 'respecté',
    not_met: 'non respecté',
    partly: 'en partie',
    not_applicable: 'sans objet',
    to_verify: 'à vérifier'
  },
  forces: { must: 'obligation', sanctioned: 'sanctionné', should: 'recommandation', may: 'usage' },
  sureness: { primary: 'texte même', secondary: 'de seconde main' },
  surenessNote:
    '« Texte même » : lu dans le document ou dans son dépôt officiel. « De seconde main » : lu dans une copie, une citation ou un compte rendu précis ; relisez la clause avant de vous en prévaloir.',
  topics: {
    rotation: 'Renouvellement périodique',
    lock: 'Limitation et blocage des tentatives',
    composition: 'Composition',
    reset: 'Réinitialisation',
    history: 'Anciens mots de passe'
  },
  conflicts: 'Où les référentiels divergent',
  conflictsNote: 'Il n’y a pas de note globale : ce que l’un demande, un autre peut l’interdire.',
  summary: 'Synthèse',
  missed: 'À corriger',
  toVerify: 'À vérifier hors de la politique',
  toVerifyNote: 'Une politique ne montre pas tout. Pièces à demander :',
  findings: 'Toutes les exigences',
  sources: 'Textes',
  none: 'Rien.',
  columns: {
    framework: 'Référentiel',
    requirement: 'Exigence',
    status: 'Verdict',
    force: 'Force',
    asks: 'Constat',
    path: 'Champ',
    source: 'Source',
    remedy: 'Remède',
    evidence: 'Pièce à demander',
    patch: 'Correctif',
    topic: 'Sujet',
    expected: 'Attendu'
  },
  scope:
    'Ce rapport compare une politique à des textes. Il ne vaut ni essai du service, ni avis juridique, ni décision d’homologation.',
  decision: 'Visa',
  decisionFields: ['Relu par', 'Date', 'Suite donnée']
}

const en: ReportTexts = {
  title: 'Audit of the account-security policy',
  policy: 'Policy',
  digest: 'Digest of the policy',
  date: 'Date',
  figuresOf: "The frameworks' figures as of",
  colon: ': ',
  frameworks: { ...fr.frameworks, cnil: 'CNIL, passwords', 'eu-2024-2690': 'Regulation (EU) 2024/2690' },
  level: (name) => `level ${name}`,
  cnilCase: (number) => `case ${number}`,
  statuses: {
    met: 'met',
    not_met: 'not met',
    partly: 'partly',
    not_applicable: 'not applicable',
    to_verify: 'to verify'
  },
  forces: { must: 'requirement', sanctioned: 'sanctioned', should: 'recommendation', may: 'usual practice' },
  sureness: { primary: 'primary source', secondary: 'secondary source' },
  surenessNote:
    '“Primary source”: read in the document or its official repository. “Secondary source”: read in a copy, a quotation or a precise report; check the clause before you rely on it.',
  topics: {
    rotation: 'Periodic renewal',
    lock: 'Limits and locks on attempts',
    composition: 'Composition',
    reset: 'Reset',
    history: 'Earlier passwords'
  },
  conflicts: 'Where the frameworks differ',
  conflictsNote: 'There is no overall score: what one asks for, another may forbid.',
  summary: 'Summary',
  missed: 'To correct',
  toVerify: 'To verify outside the policy',
  toVerifyNote: 'A policy does not show everything. Evidence to ask for:',
  findings: 'All requirements',
  sources: 'Texts',
  none: 'Nothing.',
  columns: {
    framework: 'Framework',
    requirement: 'Requirement',
    status: 'Verdict',
    force: 'Force',
    asks: 'Finding',
    path: 'Field',
    source: 'Source',
    remedy: 'Remedy',
    evidence: 'Evidence to ask for',
    patch: 'Patch',
    topic: 'Topic',
    expected: 'Expected'
  },
  scope:
    'This report compares a policy with texts. It is neither a test of the service, nor legal advice, nor a decision to approve it.',
  decision: 'Sign-off',
  decisionFields: ['Reviewed by', 'Date', 'Follow-up']
}

export const reportTexts: Readonly<Record<AuditLanguage, ReportTexts>> = { fr, en }
