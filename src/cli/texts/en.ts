import { enFailures } from './en-failures.ts'
import { enAudit, enAuditHelp } from './en-audit.ts'
import { enBreach } from './en-breach.ts'
import { enHashes } from './en-hashes.ts'
import { enNoticeHelp } from './en-notice.ts'
import { enProblem } from './en-problem.ts'
import type { Texts } from './texts.ts'

const footer = `
Common options
  --lang fr|en  language of the messages
  --json        one JSON document on standard output
  --help

Exit codes: 0 yes, 1 no, 2 wrong usage or input, 3 operational failure,
130 cancelled with Ctrl+C.
`

const typed = `
The password is typed without echo, or read as one line from standard input;
never from an argument.
`

const policyOption = `  --policy NAME|FILE  a preset (service-public by default) or a JSON file
`

const seeHelp = (suggestion?: string): string =>
  suggestion === undefined ? '; see rempart --help' : `; did you mean ${suggestion}?`

export const en: Texts = {
  help: {
    overview: `Usage: rempart <command> [options]

  check   judges a password against a policy
  hash    computes the Argon2id hash of a password
  verify  compares a password with a hash
  tune    finds the Argon2id parameters that this machine can afford
  policy  shows a preset, checks a policy file
  notice  writes texts for users from a policy
  breach  builds a filter of passwords known from data breaches
  audit   audits a policy against CNIL, ANSSI, NIST, OWASP…

  rempart help COMMAND   options and examples of a command
  rempart --version
${footer}`,
    check: `Usage: rempart check [options]

Judges a password against a policy: rules, strength, time to guess.

${policyOption}  --context VALUE     the user's own data (name, e-mail address, date…);
                      may be repeated
  --estimator NAME    rempart (default), or zxcvbn-ts if it is installed
  --hash              also prints the hash of an accepted password
${typed}
Examples
  rempart check --policy cnil-password-alone --context 'Jeanne Martin'
  printf '%s' "$PASSWORD" | rempart check --policy policy.json --json
${footer}`,
    hash: `Usage: rempart hash [options]

Prints the Argon2id hash of a password, at the cost set by the policy. It does
not judge the password: use check for that.

${policyOption}${typed}
Examples
  rempart hash
  printf '%s' "$PASSWORD" | rempart hash --policy owasp-asvs
${footer}`,
    verify: `Usage: rempart verify HASH [options]

Compares a password with a stored hash, and says whether the hash should be
renewed. Quote the hash: it contains characters that a shell expands.

${policyOption}${typed}
Example
  rempart verify '$argon2id$v=19$m=19456,t=2,p=1$…'
${footer}`,
    tune: `Usage: rempart tune [options]

Measures this machine and finds the Argon2id parameters that it can afford.

  --target-ms N          time of one hash, 1 to 60000 (250)
  --memory-budget-mib N  memory of all concurrent hashes (256)
  --concurrency N        simultaneous sign-ins (the number of cores)
  --lanes N              lanes of a hash, 1 to 32 (1)
  --search-seconds N     how long to search, 1 to 3600 (40)
  --report FILE          writes an HTML page with charts

Example
  rempart tune --target-ms 250 --memory-budget-mib 1024 --concurrency 4
${footer}`,
    policy: `Usage: rempart policy show [NAME|FILE]
       rempart policy check FILE

show prints a policy as JSON, ready to edit; without a name, it lists the
presets. check reads a policy file and reports every problem with its line.

Examples
  rempart policy show cnil-password-alone > policy.json
  rempart policy check policy.json
${footer}`,
    notice: `${enNoticeHelp(policyOption)}${footer}`,
    breach: `Usage: rempart breach build CORPUS FILTER [options]

Builds a compact filter from the downloaded corpus of Pwned Passwords, for
openBreachFilter. CORPUS is one file of lines SHA1:count, sorted by digest, or
a folder of range files.

  --minimum-occurrences N  leaves out passwords seen less often, 1 to 1000000
                           (1); the policy's breach.minimumOccurrences
  --fingerprint-bits N     bits kept of each digest, 40 to 52 (48); one less
                           saves a bit per password and doubles false positives

Example
  rempart breach build pwnedpasswords.txt breaches.filter
${footer}`,
    audit: `${enAuditHelp(policyOption)}${footer}`
  },
  presets: 'Presets',
  prompt: 'Password (not shown): ',
  promptAgain: 'Password again: ',
  judgedBy: (policy) => `Policy: ${policy}`,
  rules: 'Rules',
  strength: 'Strength',
  outOf: (score) => `${score} out of 4`,
  timeToGuess: 'Time to guess it',
  online: (failuresPerDay) => `online, ${failuresPerDay} ${failuresPerDay === 1 ? 'attempt' : 'attempts'} a day`,
  offline: 'stolen hash, one graphics card',
  offlineNote: (minimumScore) =>
    `The policy accepts ${minimumScore} out of 4 or more, because sign-in attempts are limited. The second time matters only if the hashes are stolen.`,
  advice: 'Advice',
  truncated: 'The password is long: only its start was estimated.',
  accepted: 'Password accepted.',
  refused: 'Password refused.',
  hash: 'Hash',
  matches: 'The password matches.',
  matchesButRehash: (reasons) =>
    `The password matches; the hash should be renewed (${reasons.map((reason) => enHashes.rehashReasons[reason]).join(', ')}).`,
  matchesInPart:
    'The part of the password that this hash covers matches; the rest was not compared. Ask for a new password.',
  mismatch: 'The password does not match.',
  hashes: enHashes,
  policy: {
    valid: (file) => `${file}: valid policy.`,
    invalid: (file) => `invalid policy: ${file}`,
    problem: enProblem,
    more: (count) => (count === 1 ? 'and one more' : `and ${count} more`)
  },
  tune: {
    measuring: 'Measuring',
    answer: 'Parameters that this machine can afford',
    interval: (low, high) => `median between ${low} and ${high} ms, 95% confidence`,
    perSecond: (count, concurrency) => `${count} hashes per second, ${concurrency} at once`,
    missed: 'The target is missed by more than 15%.',
    missedAdvice:
      'Too slow: reduce the simultaneous sign-ins, or raise the target. Too fast: raise the memory budget. Run it again on an idle machine.',
    backends: 'The same parameters with each backend',
    affords: 'for the target',
    owasp: 'OWASP minimums on this machine',
    policy: 'For the policy'
  },
  breach: enBreach,
  audit: enAudit,
  errors: {
    missing_command: (names) => `which command? ${names}; see rempart --help`,
    unknown_command: (_detail, suggestion) => `unknown command${seeHelp(suggestion)}`,
    unknown_option: (option, suggestion) => `unknown option${option === '' ? '' : ` ${option}`}${seeHelp(suggestion)}`,
    option_of_another_command: (option, suggestion) =>
      `${option} is not an option of this command${seeHelp(suggestion)}`,
    missing_value: (option) => `option ${option} needs a value; write ${option}=… if it begins with a hyphen`,
    unexpected_value: (option) => `option ${option} takes no value`,
    unexpected_argument: () => 'unexpected argument; a password is never given as an argument',
    missing_hash: () => "the hash to verify is missing; write it in single quotes: rempart verify '$…'",
    missing_policy: () => 'missing argument: policy show [NAME|FILE], or policy check FILE',
    missing_corpus: () => 'missing arguments: breach build CORPUS FILTER',
    unknown_language: () => 'unknown language; --lang takes fr or en',
    unknown_preset: (names, suggestion) =>
      suggestion === undefined
        ? `unknown policy: neither a file nor one of the presets ${names}`
        : `unknown policy; did you mean ${suggestion}?`,
    unknown_estimator: (names) => `unknown estimator; --estimator takes ${names}`,
    missing_kind: (kinds) => `missing option: --kind takes one of ${kinds}`,
    unreadable_file: (path) => `cannot read file: ${path}`,
    file_not_utf8: (path) => `not UTF-8: ${path}`,
    no_password: () => 'no password on standard input',
    not_utf8: () => 'standard input is not UTF-8',
    cancelled: () => 'cancelled',
    passwords_differ: () => 'the two passwords differ',
    unreadable_hash: (problem, suggestion) =>
      suggestion === undefined
        ? `unreadable hash (${problem})`
        : `unreadable hash (${problem}); if it contains dollar signs, put it in single quotes, because the shell expands them: ${suggestion}`,
    cost_above_ceiling: () => 'the hash costs more than the ceiling; nothing was computed',
    pepper_key_missing: () => 'the hash was made with a pepper key, which the command does not have',
    number_out_of_range: (option) => `a number is expected for ${option}`,
    unwritable_file: (path) => `cannot write ${path}`,
    not_importable: (path) => `no policy of that system in ${path}`,
    not_a_site: () => '--cookies takes https://…, or http://… on this machine, without a name and a password in it',
    invalid_journey: (place) => `no journey: ${place}`,
    missing_variable: (name) => `the journey asks for ${name}, which the environment does not have`,
    not_together: (options) => `${options} exclude each other`,
    not_one_of: (choice, suggestion) =>
      `invalid value for ${choice}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`
  },
  failures: enFailures
}
