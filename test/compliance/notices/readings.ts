import type { NoticeKind } from '../../../src/compliance/index.ts'
import type { AccountSecurityPolicy } from '../../../src/index.ts'
import { readNumber, readSeconds } from './read-numbers.ts'

const DURATION = String.raw`\d[\d\s,]*\s(?:jour|day|heure|hour|minute|second)[^.;|]*?`

/** A number in force: how a reader finds it in the text, and what the policy says. `undefined`: the text is silent. */
export interface Reading {
  readonly fr: RegExp
  readonly en: RegExp
  readonly read: (text: string) => number
  readonly of: (policy: AccountSecurityPolicy) => number | undefined
}

function count(fr: RegExp, en: RegExp, of: Reading['of']): Reading {
  return { fr, en, read: readNumber, of }
}

function time(fr: RegExp, en: RegExp, seconds: number, of: Reading['of']): Reading {
  const inForce: Reading['of'] = (policy) => {
    const value = of(policy)
    return value === undefined ? undefined : value * seconds
  }
  return { fr, en, read: readSeconds, of: inForce }
}

const DAY = 86_400
const span = (before: string, after: string): RegExp => new RegExp(`${before}(${DURATION})${after}`, 'u')

export const readings: Readonly<Record<Exclude<NoticeKind, 'legal'>, readonly Reading[]>> = {
  password: [
    count(
      /Au plus ([\d\s]+)\scaractères?$/mu,
      /At most ([\d,]+)\scharacters?$/mu,
      ({ password }) => password.maximumCharacters
    ),
    count(/Différent des ([\d\s]+) derniers/u, /from the last (\d+) passwords/u, ({ history }) =>
      history?.rememberedPasswords === 1 ? undefined : history?.rememberedPasswords
    ),
    time(span('pendant ', ' après'), span('for ', ' after'), DAY, ({ history }) => history?.days)
  ],
  protection: [
    count(
      /accepte ([\d\s]+)\séchecs? de connexion/u,
      /allows at most ([\d,]+)\sfailures? to sign in/u,
      ({ throttling }) => throttling.maximumFailuresPerDay
    ),
    count(
      /Après (\d[\d\s]*)\séchecs? de suite, il fait/u,
      /After ([\d,]+)\sfailures? in a row it/u,
      ({ throttling }) => throttling.delay?.afterFailures
    ),
    time(
      span('il fait attendre ', '(?:, puis|\\.)'),
      span('makes you wait ', '(?:, then|\\.)'),
      1,
      ({ throttling }) => throttling.delay?.firstSeconds
    ),
    {
      fr: /puis ([\d,]+) fois plus longtemps/u,
      en: /then ([\d.]+) times as long/u,
      read: (text) => Number(text.replace(',', '.')),
      of: ({ throttling: { delay } }) => (delay?.factor === 1 ? undefined : delay?.factor)
    },
    time(
      span('nouvel échec, jusqu’à ', '\\.'),
      span('further failure, up to ', '\\.'),
      1,
      ({ throttling: { delay } }) => (delay?.factor === 1 ? undefined : delay?.maximumSeconds)
    ),
    count(
      /Après (\d[\d\s]*)\séchecs? de suite, le compte/u,
      /After ([\d,]+)\sfailures? in a row the account/u,
      ({ throttling }) => throttling.lock?.afterConsecutiveFailures
    ),
    time(
      span('appareils inconnus pendant ', '\\.'),
      span('unknown devices for ', '\\.'),
      60,
      ({ throttling }) => throttling.lock?.minutes ?? undefined
    ),
    count(
      /réseau, il accepte (\d[\d\s]*)\séchecs? par heure/u,
      /one network it allows at most ([\d,]+)\sfailures? an hour/u,
      ({ throttling }) => throttling.maximumFailuresPerSourcePerHour
    ),
    time(
      span('reste connu ', ' et n’est'),
      span('stays known for ', ' and is not'),
      DAY,
      ({ throttling }) => throttling.knownDevices?.rememberDays
    ),
    count(
      /il a droit à (\d[\d\s]*)\séchecs?/u,
      /it is allowed ([\d,]+)\sfailures?/u,
      ({ throttling }) => throttling.knownDevices?.maximumFailuresPerDay
    ),
    time(
      span('activité se ferme au bout de ', '\\.'),
      span('activity ends after ', '\\.'),
      60,
      ({ sessions }) => sessions?.idleMinutes
    ),
    time(
      span('Toute session se ferme au bout de ', '\\.'),
      span('Every session ends after ', '\\.'),
      3_600,
      ({ sessions }) => sessions?.maximumHours
    ),
    time(
      span('Il est valable ', ' et ne sert'),
      span('It is valid for ', ' and works once'),
      60,
      ({ recovery }) => recovery?.linkMinutes
    ),
    count(
      /peut recevoir (\d+)\sliens?/u,
      /can be sent (\d+)\slinks?/u,
      ({ recovery }) => recovery?.maximumRequestsPerDay
    ),
    time(
      span('vous est remis est valable ', ', et ne'),
      span('you are given is valid for ', ', and only'),
      3_600,
      ({ temporaryPasswords }) => temporaryPasswords?.hours
    ),
    time(
      span('demande d’en changer au bout de ', '\\. Vous'),
      span('asks you to change it after ', '\\. You'),
      DAY,
      ({ renewal }) => renewal?.groups['everyone']?.maximumAgeDays
    ),
    time(
      span('Vous êtes prévenu ', ' avant'),
      span('You are warned ', ' before'),
      DAY,
      ({ renewal }) => renewal?.groups['everyone']?.warnDays
    ),
    time(
      span('comptes d’administration, qui peuvent davantage\u00a0: au bout de ', ', annoncé'),
      span('administrators’ accounts, which have more rights: after ', ', announced'),
      DAY,
      ({ renewal }) => renewal?.groups['administrators']?.maximumAgeDays
    )
  ],
  'personal-data': [
    time(
      span('Protéger les comptes[^#]*?Durée de conservation\u00a0: ', '$'),
      span('Keeping accounts safe[^#]*?Kept for: ', '$'),
      DAY,
      ({ retention }) => retention?.eventsDays
    ),
    time(
      span('conservation\u00a0: ', ' après\u00a0: la clôture'),
      span('Kept for: ', ' after: the closing'),
      DAY,
      ({ service }) => service?.purposes?.[0]?.retentionDays
    )
  ],
  retention: [
    time(
      span('Journal de sécurité des comptes \\| ', ' \\|'),
      span('Security events of accounts \\| ', ' \\|'),
      DAY,
      ({ retention }) => retention?.eventsDays
    ),
    time(
      span('fermiez, ou ', ' après votre'),
      span('close it, or ', ' after you'),
      DAY,
      ({ retention }) => retention?.inactiveAccountDays
    ),
    time(
      span('un message ', '(?:, | et | avant)'),
      span('a message ', '(?:, | and | before)'),
      DAY,
      ({ retention }) => retention?.noticeDays?.[0]
    ),
    count(/Empreintes de vos (\d+) derniers/u, /Hashes of your last (\d+)/u, ({ history }) =>
      history?.rememberedPasswords === 1 ? undefined : history?.rememberedPasswords
    ),
    time(span('les autres ', ' après leur'), span('the others ', ' after they'), DAY, ({ history }) => history?.days),
    time(
      span('mot de passe oublié \\| ', ' \\|'),
      span('forgotten password \\| ', ' \\|'),
      60,
      ({ recovery }) => recovery?.linkMinutes
    ),
    time(
      span('provisoires \\| ', ' \\|'),
      span('Temporary passwords \\| ', ' \\|'),
      3_600,
      ({ temporaryPasswords }) => temporaryPasswords?.hours
    ),
    time(
      span('Sessions \\| ', ' au plus'),
      span('Sessions \\| ', ' at most'),
      3_600,
      ({ sessions }) => sessions?.maximumHours
    ),
    time(
      span('Appareils connus \\| ', ' après'),
      span('Known devices \\| ', ' after'),
      DAY,
      ({ throttling }) => throttling.knownDevices?.rememberDays
    ),
    time(
      span('Instruire vos demandes \\| ', ' après\u00a0:'),
      span('Deal with your requests \\| ', ' after:'),
      DAY,
      ({ service }) => service?.purposes?.[0]?.retentionDays
    )
  ],
  cookies: [
    time(
      span('Host-session.*\\| ', ' \\|'),
      span('Host-session.*\\| ', ' \\|'),
      3_600,
      ({ sessions }) => sessions?.maximumHours
    ),
    time(
      span('Host-device.*\\| ', ' \\|'),
      span('Host-device.*\\| ', ' \\|'),
      DAY,
      ({ throttling }) => throttling.knownDevices?.rememberDays
    ),
    time(
      span('Host-recovery.*\\| ', ' \\|'),
      span('Host-recovery.*\\| ', ' \\|'),
      60,
      ({ recovery }) => recovery?.linkMinutes
    ),
    time(span('Canton.*\\| ', ' \\|'), span('Canton.*\\| ', ' \\|'), 1, ({ cookies: [cookie] = [] }) =>
      cookie?.durationSeconds === 0 ? undefined : cookie?.durationSeconds
    )
  ]
}
