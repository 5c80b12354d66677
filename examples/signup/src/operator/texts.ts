import type { PurgeReport } from 'rempart/account/lifecycle'

/** What the operator's command says. */
export interface OperatorTexts {
  readonly usage: string
  readonly noAccount: string
  readonly unlocked: string
  readonly temporary: (password: string, hours: number) => string
  readonly noProposal: string
  readonly required: (count: number) => string
  readonly purged: (report: PurgeReport, dryRun: boolean) => string
  readonly wrapped: (count: number, left: number) => string
  readonly wrapping: (count: number) => string
}

const fr: OperatorTexts = {
  usage: `Utilisation : node src/operator.ts COMMANDE

  unlock ADRESSE                   lève le blocage des connexions d’un compte
  temporary-password ADRESSE       donne un mot de passe provisoire, tiré au hasard
  require-change ADRESSE | --all   demande un nouveau mot de passe, à un compte ou à tous
  purge [--dry-run]                prévient puis efface les comptes inutilisés ; --dry-run ne fait que compter
  wrap                             protège par Argon2id les anciennes empreintes

Les réglages sont ceux du service. Avec la base embarquée, arrêtez-le d’abord.`,
  noAccount: 'aucun compte à cette adresse',
  unlocked: 'Le compte est débloqué.',
  temporary: (password, hours) =>
    `Mot de passe provisoire : ${password}\nIl vaut ${hours} h, et ne sert qu’à en choisir un autre.`,
  noProposal: 'aucun mot de passe tiré au hasard ne satisfait la politique',
  required: (count) => `Changement demandé : ${count}`,
  purged: ({ notified, unsent, erasedInactive, erasedRequested, erasedUnproved, events }, dryRun) =>
    `${dryRun ? 'À faire : ' : ''}avis envoyés : ${notified}, non partis : ${unsent} ; comptes effacés : ${erasedInactive} inutilisés, ${erasedRequested} à la demande, ${erasedUnproved} jamais confirmés ; évènements effacés : ${events}`,
  wrapped: (count, left) => `Empreintes protégées : ${count} ; illisibles, laissées telles quelles : ${left}`,
  wrapping: (count) => `Protection en cours : ${count}`
}

const en: OperatorTexts = {
  usage: `Usage: node src/operator.ts COMMAND

  unlock ADDRESS                   lets an account be signed in to again
  temporary-password ADDRESS       gives it a random password for a short time
  require-change ADDRESS | --all   asks for a new password, of one account or of all
  purge [--dry-run]                tells, then erases accounts that nobody uses; --dry-run only counts
  wrap                             puts old hashes inside Argon2id

The settings are those of the service. With the embedded database, stop it first.`,
  noAccount: 'no account has this address',
  unlocked: 'The account is unlocked.',
  temporary: (password, hours) =>
    `Temporary password: ${password}\nIt is valid for ${hours} h, and only good for choosing another one.`,
  noProposal: 'no random password satisfies the policy',
  required: (count) => `Changes asked for: ${count}`,
  purged: ({ notified, unsent, erasedInactive, erasedRequested, erasedUnproved, events }, dryRun) =>
    `${dryRun ? 'To be done: ' : ''}notices sent: ${notified}, not sent: ${unsent}; accounts erased: ${erasedInactive} unused, ${erasedRequested} on request, ${erasedUnproved} never confirmed; events erased: ${events}`,
  wrapped: (count, left) => `Hashes wrapped: ${count}; unreadable, left as they are: ${left}`,
  wrapping: (count) => `Wrapping: ${count}`
}

/** In the language of the terminal. */
export function operatorTexts({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): OperatorTexts {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? ''
  return locale.startsWith('fr') ? fr : en
}
