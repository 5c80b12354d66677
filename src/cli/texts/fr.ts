import { frFailures } from './fr-failures.ts'
import { frAudit, frAuditHelp } from './fr-audit.ts'
import { frBreach } from './fr-breach.ts'
import { frHashes } from './fr-hashes.ts'
import { frNoticeHelp } from './fr-notice.ts'
import { frProblem } from './fr-problem.ts'
import type { Texts } from './texts.ts'

const footer = `
Options partout
  --lang fr|en  langue des messages
  --json        un seul document JSON sur la sortie standard
  --help

Codes de sortie : 0 oui, 1 non, 2 utilisation ou entrée incorrecte,
3 machine incapable, 130 abandon par Ctrl+C.
`

const typed = `
Le mot de passe se saisit au clavier, sans s’afficher, ou se lit sur une ligne
de l’entrée standard ; jamais en argument.
`

const policyOption = `  --policy NOM|FICHIER  un préréglage (service-public par défaut) ou un fichier JSON
`

const seeHelp = (suggestion?: string): string =>
  suggestion === undefined ? ' ; « rempart --help » donne la liste' : ` ; vouliez-vous dire ${suggestion} ?`

export const fr: Texts = {
  help: {
    overview: `Utilisation : rempart <commande> [options]

  check   juge un mot de passe d’après une politique
  hash    calcule l’empreinte Argon2id d’un mot de passe
  verify  compare un mot de passe à une empreinte
  tune    cherche les paramètres Argon2id que cette machine peut se permettre
  policy  montre un préréglage, contrôle un fichier de politique
  notice  écrit, d’après une politique, les textes destinés aux personnes
  breach  fait un filtre des mots de passe connus de fuites
  audit   dit ce que vaut une politique face à la CNIL, l’ANSSI, le NIST, l’OWASP…

  rempart help COMMANDE   options et exemples d’une commande
  rempart --version
${footer}`,
    check: `Utilisation : rempart check [options]

Juge un mot de passe d’après une politique : règles, robustesse, temps pour le
deviner.

${policyOption}  --context VALEUR      donnée personnelle (nom, adresse, date…) ;
                        peut être répétée
  --estimator NOM       rempart (par défaut) ou zxcvbn-ts, s’il est installé
  --hash                affiche aussi l’empreinte d’un mot de passe accepté
${typed}
Exemples
  rempart check --policy cnil-password-alone --context 'Jeanne Martin'
  printf '%s' "$MOT_DE_PASSE" | rempart check --policy politique.json --json
${footer}`,
    hash: `Utilisation : rempart hash [options]

Affiche l’empreinte Argon2id d’un mot de passe, au coût que demande la
politique. Le mot de passe n’est pas jugé : c’est le rôle de check.

${policyOption}${typed}
Exemples
  rempart hash
  printf '%s' "$MOT_DE_PASSE" | rempart hash --policy owasp-asvs
${footer}`,
    verify: `Utilisation : rempart verify EMPREINTE [options]

Compare un mot de passe à une empreinte enregistrée, et dit s’il faut la
recalculer. Mettez l’empreinte entre apostrophes : elle contient des signes que
l’interpréteur de commandes remplace.

${policyOption}${typed}
Exemple
  rempart verify '$argon2id$v=19$m=19456,t=2,p=1$…'
${footer}`,
    tune: `Utilisation : rempart tune [options]

Mesure cette machine et cherche les paramètres Argon2id qu’elle peut se
permettre.

  --target-ms N          durée d’une empreinte, de 1 à 60000 (250)
  --memory-budget-mib N  mémoire de toutes les empreintes à la fois (256)
  --concurrency N        connexions à la fois (le nombre de cœurs)
  --lanes N              voies d’une empreinte, de 1 à 32 (1)
  --search-seconds N     durée de la recherche, de 1 à 3600 (40)
  --report FICHIER       écrit une page HTML avec des graphiques

Exemple
  rempart tune --target-ms 250 --memory-budget-mib 1024 --concurrency 4
${footer}`,
    policy: `Utilisation : rempart policy show [NOM|FICHIER]
              rempart policy check FICHIER

show affiche une politique en JSON, prête à être modifiée ; sans nom, les
préréglages. check lit un fichier de politique et nomme chaque défaut avec sa
ligne.

Exemples
  rempart policy show cnil-password-alone > politique.json
  rempart policy check politique.json
${footer}`,
    notice: `${frNoticeHelp(policyOption)}${footer}`,
    breach: `Utilisation : rempart breach build CORPUS FILTRE [options]

Fait un filtre compact du corpus téléchargé de Pwned Passwords, qu’un serveur
ouvre avec openBreachFilter. CORPUS est un fichier de lignes SHA1:nombre, trié
par condensat, ou un dossier de fichiers de plage.

  --minimum-occurrences N  laisse ce qui a été vu moins souvent, de 1 à 1000000
                           (1) ; breach.minimumOccurrences de la politique
  --fingerprint-bits N     bits gardés de chaque condensat, de 40 à 52 (48) ; un
                           de moins épargne un bit par mot de passe et double
                           les fausses alertes

Exemple
  rempart breach build pwnedpasswords.txt fuites.filtre
${footer}`,
    audit: `${frAuditHelp(policyOption)}${footer}`
  },
  presets: 'Préréglages',
  prompt: 'Mot de passe (il ne s’affiche pas) : ',
  promptAgain: 'Encore une fois : ',
  judgedBy: (policy) => `Politique : ${policy}`,
  rules: 'Règles',
  strength: 'Robustesse',
  outOf: (score) => `${score} sur 4`,
  timeToGuess: 'Temps pour le deviner',
  online: (failuresPerDay) => `en ligne, ${failuresPerDay} ${failuresPerDay === 1 ? 'essai' : 'essais'} par jour`,
  offline: 'empreinte volée, une carte graphique',
  offlineNote: (minimumScore) =>
    `La politique accepte à partir de ${minimumScore} sur 4, car les essais en ligne sont limités. Le second temps ne compte que si les empreintes ont été volées.`,
  advice: 'Conseils',
  truncated: 'Le mot de passe est long : seul son début a été évalué.',
  accepted: 'Mot de passe accepté.',
  refused: 'Mot de passe refusé.',
  hash: 'Empreinte',
  matches: 'Le mot de passe correspond.',
  matchesButRehash: (reasons) =>
    `Le mot de passe correspond ; l’empreinte est à recalculer (${reasons.map((reason) => frHashes.rehashReasons[reason]).join(', ')}).`,
  matchesInPart:
    'Le mot de passe correspond pour la partie que cette empreinte retient ; la suite n’a pas été comparée. Demandez un nouveau mot de passe.',
  mismatch: 'Le mot de passe ne correspond pas.',
  hashes: frHashes,
  policy: {
    valid: (file) => `${file} : politique valide.`,
    invalid: (file) => `politique invalide : ${file}`,
    problem: frProblem,
    more: (count) => (count === 1 ? 'et un autre' : `et ${count} autres`)
  },
  tune: {
    measuring: 'Mesure en cours',
    answer: 'Paramètres que cette machine peut se permettre',
    interval: (low, high) => `médiane entre ${low} et ${high} ms, confiance de 95 %`,
    perSecond: (count, concurrency) => `${count} empreintes par seconde, ${concurrency} à la fois`,
    missed: 'La cible n’est pas atteinte à 15 % près.',
    missedAdvice:
      'Trop lent : moins de connexions à la fois, ou une cible plus longue. Trop rapide : davantage de mémoire. Relancez sans autre charge.',
    backends: 'Les mêmes paramètres avec chaque bibliothèque',
    affords: 'pour la cible',
    owasp: 'Minimums de l’OWASP sur cette machine',
    policy: 'À copier dans la politique'
  },
  breach: frBreach,
  audit: frAudit,
  errors: {
    missing_command: (names) => `quelle commande ? ${names} ; « rempart --help » les présente`,
    unknown_command: (_detail, suggestion) => `commande inconnue${seeHelp(suggestion)}`,
    unknown_option: (option, suggestion) =>
      `option inconnue${option === '' ? '' : ` : ${option}`}${seeHelp(suggestion)}`,
    option_of_another_command: (option, suggestion) =>
      `${option} n’est pas une option de cette commande${seeHelp(suggestion)}`,
    missing_value: (option) =>
      `l’option ${option} attend une valeur ; si elle commence par un tiret, écrivez ${option}=…`,
    unexpected_value: (option) => `l’option ${option} ne prend pas de valeur`,
    unexpected_argument: () => 'argument en trop ; un mot de passe ne se donne jamais en argument',
    missing_hash: () => "il manque l’empreinte à vérifier ; écrivez-la entre apostrophes : rempart verify '$…'",
    missing_policy: () => 'précisez : policy show [NOM|FICHIER] ou policy check FICHIER',
    missing_corpus: () => 'précisez quoi lire et quoi écrire : breach build CORPUS FILTRE',
    unknown_language: () => 'langue inconnue ; --lang accepte fr ou en',
    unknown_preset: (names, suggestion) =>
      suggestion === undefined
        ? `politique inconnue : ni un fichier, ni l’un des préréglages ${names}`
        : `politique inconnue ; vouliez-vous dire ${suggestion} ?`,
    unknown_estimator: (names) => `estimateur inconnu ; --estimator accepte ${names}`,
    missing_kind: (kinds) => `précisez quel texte : --kind suivi de l’un de ${kinds}`,
    unreadable_file: (path) => `fichier illisible : ${path}`,
    file_not_utf8: (path) => `ce fichier n’est pas en UTF-8 : ${path}`,
    no_password: () => 'aucun mot de passe sur l’entrée standard',
    not_utf8: () => 'l’entrée standard n’est pas de l’UTF-8',
    cancelled: () => 'saisie annulée',
    passwords_differ: () => 'les deux mots de passe diffèrent',
    unreadable_hash: (problem, suggestion) =>
      suggestion === undefined
        ? `empreinte illisible (${problem})`
        : `empreinte illisible (${problem}) ; si elle contient des signes « $ », écrivez-la entre apostrophes, car le shell remplace ce qui les suit : ${suggestion}`,
    cost_above_ceiling: () => 'empreinte d’un coût supérieur au plafond ; aucun calcul n’a été fait',
    pepper_key_missing: () => 'l’empreinte a été faite avec une clé secrète que la commande n’a pas',
    number_out_of_range: (option) => `nombre attendu pour ${option}`,
    unwritable_file: (path) => `impossible d’écrire ${path}`,
    not_importable: (path) => `aucune politique de ce système dans ${path}`,
    not_a_site: () => '--cookies prend https://…, ou http://… sur cette machine, sans nom ni mot de passe dedans',
    invalid_journey: (place) => `ce n’est pas un parcours : ${place}`,
    missing_variable: (name) => `le parcours demande ${name}, que l’environnement n’a pas`,
    not_together: (options) => `${options} s’excluent`,
    not_one_of: (choice, suggestion) =>
      `valeur inconnue de ${choice}${suggestion === undefined ? '' : ` ; vouliez-vous dire ${suggestion} ?`}`
  },
  failures: frFailures
}
