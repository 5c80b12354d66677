import type { AccountSecurityPolicy, ThrottlingPolicy } from '../../../policy/account-security-policy.ts'
import { heading, list, paragraph, title, type Block } from '../blocks/block.ts'
import type { ProtectionWords } from '../words/protection-words.ts'
import type { NoticeWords } from '../words/words.ts'

const CNIL = 'https://www.cnil.fr/fr/mots-de-passe-une-nouvelle-recommandation-pour-maitriser-sa-securite'
const ANSSI =
  'https://messervices.cyber.gouv.fr/documents-guides/anssi-guide-authentification_multifacteur_et_mots_de_passe.pdf'

/**
 * *Protect your means of authentication*: what the user does, what the service does, and which former advice no longer
 * applies and why.
 */
export function writeProtection(policy: AccountSecurityPolicy, { protection: words }: NoticeWords): readonly Block[] {
  const { temporaryPasswords, renewal, throttling } = policy
  const everyone = renewal?.groups['everyone']
  return [
    title(words.title),
    heading(words.keepHeading),
    list([
      ...words.keep,
      ...(temporaryPasswords === undefined ? [] : [words.temporaryPassword(temporaryPasswords.hours)])
    ]),
    heading(words.changeHeading),
    list([...words.change, ...describeRenewal(policy, words)]),
    ...describeRecovery(policy, words),
    heading(words.signInHeading),
    list([...words.signIn, ...describeThrottling(throttling, words), ...describeSessions(policy, words)]),
    heading(words.changedHeading),
    paragraph(everyone === undefined ? words.renewalChanged : words.renewalKept),
    paragraph(words.managersChanged),
    heading(words.moreHeading),
    { kind: 'list', items: [[{ text: words.cnil, href: CNIL }], [{ text: words.anssi, href: ANSSI }]] }
  ]
}

function describeRenewal({ renewal, breach }: AccountSecurityPolicy, words: ProtectionWords): readonly string[] {
  const { everyone, ...groups } = { ...renewal?.groups }
  return [
    everyone === undefined ? words.noRenewal : words.renewalOfEveryone(everyone),
    ...Object.entries(groups).map(([name, group]) => words.renewalOfGroup(name, group)),
    ...(breach?.atSignIn === true ? [words.breachAtSignIn] : [])
  ]
}

function describeRecovery({ recovery }: AccountSecurityPolicy, words: ProtectionWords): readonly Block[] {
  if (recovery === undefined) return []
  return [
    heading(words.forgottenHeading),
    list([
      words.recoveryLink(recovery.linkMinutes),
      words.recoveryRequests(recovery.maximumRequestsPerDay),
      ...(recovery.endsOtherSessions ? [words.recoveryEndsSessions] : []),
      words.recoveryUnasked
    ])
  ]
}

function describeThrottling(throttling: ThrottlingPolicy, words: ProtectionWords): readonly string[] {
  const { maximumFailuresPerDay, delay, lock, maximumFailuresPerSourcePerHour: perSource, knownDevices } = throttling
  return [
    words.failuresPerDay(maximumFailuresPerDay),
    ...(delay === undefined ? [] : [words.delay(delay)]),
    ...(lock === undefined ? [] : [words.lock(lock)]),
    ...(perSource === undefined ? [] : [words.failuresPerSource(perSource)]),
    ...(knownDevices === undefined
      ? []
      : [words.knownDevices(knownDevices.rememberDays, knownDevices.maximumFailuresPerDay)])
  ]
}

function describeSessions({ sessions }: AccountSecurityPolicy, words: ProtectionWords): readonly string[] {
  return sessions === undefined
    ? []
    : [words.sessionIdle(sessions.idleMinutes), words.sessionEnd(sessions.maximumHours)]
}
