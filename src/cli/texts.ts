import type { Language } from '../messages/index.ts'

/** What the command itself says; what it says about a password is in `rempart/messages`. */
export interface Texts {
  readonly usage: string
  readonly prompt: string
  readonly rules: string
  readonly strength: string
  readonly outOf: (score: number) => string
  readonly timeToGuess: string
  readonly online: (failuresPerDay: number) => string
  readonly offline: string
  readonly advice: string
  readonly truncated: string
  readonly accepted: string
  readonly refused: string
  readonly hash: string
  readonly matches: string
  readonly matchesButRehash: (reasons: readonly string[]) => string
  readonly mismatch: string
  readonly tune: {
    readonly measuring: string
    readonly answer: string
    readonly interval: (low: string, high: string) => string
    readonly perSecond: (count: string, concurrency: string) => string
    readonly missed: string
    readonly backends: string
    readonly owasp: string
    readonly policy: string
  }
  readonly errors: {
    readonly unknown_command: (detail: string) => string
    readonly unknown_option: (detail: string) => string
    readonly missing_value: (detail: string) => string
    readonly unexpected_argument: (detail: string) => string
    readonly missing_hash: (detail: string) => string
    readonly unknown_language: (detail: string) => string
    readonly unknown_preset: (detail: string) => string
    readonly unreadable_file: (detail: string) => string
    readonly no_password: (detail: string) => string
    readonly not_utf8: (detail: string) => string
    readonly cancelled: (detail: string) => string
    readonly unreadable_hash: (detail: string) => string
    readonly cost_above_ceiling: (detail: string) => string
    readonly number_out_of_range: (detail: string) => string
    readonly unwritable_file: (detail: string) => string
  }
}

const fr: Texts = {
  usage: `Utilisation : rempart <commande> [options]

Commandes
  check            juge un mot de passe d’après une politique
  hash             calcule l’empreinte Argon2id d’un mot de passe
  verify EMPREINTE compare un mot de passe à une empreinte
  tune             cherche les paramètres Argon2id que cette machine peut se permettre

Options
  --policy NOM|FICHIER  politique : un préréglage (service-public par défaut) ou un fichier JSON
  --context VALEUR      donnée personnelle (nom, adresse, date…) ; peut être répétée
  --target-ms N, --memory-budget-mib N, --concurrency N, --lanes N
                        tune : durée d’une empreinte (250), mémoire en tout (256), connexions à la fois, voies (1)
  --search-seconds N    tune : durée de la recherche, de 1 à 3600 (40)
  --report FICHIER      tune : écrit une page HTML avec des graphiques
  --hash                check : affiche aussi l’empreinte d’un mot de passe accepté
  --lang fr|en          langue des messages
  --json                un seul document JSON sur la sortie standard
  --help, --version

Le mot de passe se saisit au clavier, sans s’afficher, ou se lit sur une ligne de l’entrée standard ; jamais en argument.
Codes de sortie : 0 oui, 1 non, 2 utilisation ou entrée incorrecte, 3 machine incapable.
`,
  prompt: 'Mot de passe (il ne s’affiche pas) : ',
  rules: 'Règles',
  strength: 'Robustesse',
  outOf: (score) => `${score} sur 4`,
  timeToGuess: 'Temps pour le deviner',
  online: (failuresPerDay) => `en ligne, ${failuresPerDay} essais par jour`,
  offline: 'empreinte volée, une carte graphique',
  advice: 'Conseils',
  truncated: 'Le mot de passe est long : seul son début a été évalué.',
  accepted: 'Mot de passe accepté.',
  refused: 'Mot de passe refusé.',
  hash: 'Empreinte',
  matches: 'Le mot de passe correspond.',
  matchesButRehash: (reasons) => `Le mot de passe correspond ; l’empreinte est à recalculer (${reasons.join(', ')}).`,
  mismatch: 'Le mot de passe ne correspond pas.',
  tune: {
    measuring: 'Mesure en cours',
    answer: 'Paramètres que cette machine peut se permettre',
    interval: (low, high) => `médiane entre ${low} et ${high} ms, confiance de 95 %`,
    perSecond: (count, concurrency) => `${count} empreintes par seconde, ${concurrency} à la fois`,
    missed: 'La cible n’est pas atteinte à 15 % près.',
    backends: 'Ce que le même budget permettrait avec chaque bibliothèque (durée : paramètres ci-dessus)',
    owasp: 'Minimums de l’OWASP sur cette machine',
    policy: 'À copier dans la politique'
  },
  errors: {
    unknown_command: () => 'commande inconnue ; « rempart --help » donne la liste',
    unknown_option: () => 'option inconnue ; « rempart --help » donne la liste',
    missing_value: (option) => `l’option ${option} attend une valeur`,
    unexpected_argument: () => 'argument en trop ; un mot de passe ne se donne jamais en argument',
    missing_hash: () => 'il manque l’empreinte à vérifier',
    unknown_language: () => 'langue inconnue ; --lang accepte fr ou en',
    unknown_preset: (names) => `politique inconnue : ni un fichier, ni l’un des préréglages ${names}`,
    unreadable_file: (path) => `fichier illisible : ${path}`,
    no_password: () => 'aucun mot de passe sur l’entrée standard',
    not_utf8: () => 'l’entrée standard n’est pas de l’UTF-8',
    cancelled: () => 'saisie annulée',
    unreadable_hash: (problem) => `empreinte illisible (${problem})`,
    cost_above_ceiling: () => 'empreinte d’un coût supérieur au plafond ; aucun calcul n’a été fait',
    number_out_of_range: (option) => `nombre attendu pour ${option}`,
    unwritable_file: (path) => `impossible d’écrire ${path}`
  }
}

const en: Texts = {
  usage: `Usage: rempart <command> [options]

Commands
  check        judges a password by a policy
  hash         computes the Argon2id hash of a password
  verify HASH  compares a password with a hash
  tune         finds the Argon2id parameters that this machine can afford

Options
  --policy NAME|FILE  policy: a preset (service-public by default) or a JSON file
  --context VALUE     the user's own data (name, e-mail address, date…); may be repeated
  --target-ms N, --memory-budget-mib N, --concurrency N, --lanes N
                      tune: time of one hash (250), memory in all (256), sign-ins at once, lanes (1)
  --search-seconds N  tune: how long to search, 1 to 3600 (40)
  --report FILE       tune: writes an HTML page with charts
  --hash              check: also prints the hash of an accepted password
  --lang fr|en        language of the messages
  --json              one JSON document on standard output
  --help, --version

The password is typed without echo, or read as one line from standard input; never from an argument.
Exit codes: 0 yes, 1 no, 2 wrong usage or input, 3 the machine could not do it.
`,
  prompt: 'Password (not shown): ',
  rules: 'Rules',
  strength: 'Strength',
  outOf: (score) => `${score} out of 4`,
  timeToGuess: 'Time to guess it',
  online: (failuresPerDay) => `online, ${failuresPerDay} attempts a day`,
  offline: 'stolen hash, one graphics card',
  advice: 'Advice',
  truncated: 'The password is long: only its start was estimated.',
  accepted: 'Password accepted.',
  refused: 'Password refused.',
  hash: 'Hash',
  matches: 'The password matches.',
  matchesButRehash: (reasons) => `The password matches; the hash should be renewed (${reasons.join(', ')}).`,
  mismatch: 'The password does not match.',
  tune: {
    measuring: 'Measuring',
    answer: 'Parameters that this machine can afford',
    interval: (low, high) => `median between ${low} and ${high} ms, 95% confidence`,
    perSecond: (count, concurrency) => `${count} hashes a second, ${concurrency} at once`,
    missed: 'The target is missed by more than 15%.',
    backends: 'What the same budget would buy with each backend (time: of the parameters above)',
    owasp: 'Minimums of OWASP on this machine',
    policy: 'To paste into the policy'
  },
  errors: {
    unknown_command: () => 'unknown command; see rempart --help',
    unknown_option: () => 'unknown option; see rempart --help',
    missing_value: (option) => `option ${option} needs a value`,
    unexpected_argument: () => 'unexpected argument; a password is never given as an argument',
    missing_hash: () => 'the hash to verify is missing',
    unknown_language: () => 'unknown language; --lang takes fr or en',
    unknown_preset: (names) => `unknown policy: neither a file nor one of the presets ${names}`,
    unreadable_file: (path) => `cannot read file: ${path}`,
    no_password: () => 'no password on standard input',
    not_utf8: () => 'standard input is not UTF-8',
    cancelled: () => 'cancelled',
    unreadable_hash: (problem) => `unreadable hash (${problem})`,
    cost_above_ceiling: () => 'hash costs more than the ceiling; nothing was computed',
    number_out_of_range: (option) => `a number is expected for ${option}`,
    unwritable_file: (path) => `cannot write ${path}`
  }
}

export const texts: Readonly<Record<Language, Texts>> = { fr, en }
