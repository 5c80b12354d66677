import type { Language } from '../../../../messages/index.ts'

/** The texts of the report. */
export interface ReportTexts {
  readonly title: string
  readonly lead: (targetMs: string, memoryMib: string, concurrency: string) => string
  readonly mebibytes: (count: string) => string
  readonly memory: string
  readonly passes: string
  readonly lanes: string
  readonly time: string
  readonly throughput: string
  readonly peak: string
  readonly interval: (low: string, high: string, samples: string) => string
  readonly missed: string
  readonly missedAdvice: string
  readonly charts: {
    readonly grid: string
    readonly gridNote: string
    readonly concurrency: string
    readonly concurrencyRises: string
    readonly concurrencyLevels: string
    readonly backends: string
    readonly backendsNote: string
    readonly attacker: string
    readonly attackerNote: (gigabytes: string) => string
  }
  readonly axes: {
    readonly memoryMib: string
    readonly timeMs: string
    readonly atOnce: string
    readonly perSecond: string
  }
  readonly passCount: (passes: number) => string
  readonly target: string
  readonly answer: string
  readonly hashesPerSecond: (count: string) => string
  readonly guessesPerSecond: (count: string) => string
  readonly affords: (memoryMib: string, passes: number) => string
  readonly owasp: string
  readonly columns: readonly [row: string, parameters: string, time: string, throughput: string, cost: string]
  readonly use: string
  readonly inPolicy: string
  readonly inCode: string
  readonly method: string
  readonly methodText: string
  readonly machine: (processor: string, cores: string, node: string, date: string) => string
}

const fr: ReportTexts = {
  title: 'Coût de l’empreinte : ce que cette machine peut se permettre',
  lead: (targetMs, memoryMib, concurrency) =>
    `Demande : ${targetMs} ms par empreinte, ${memoryMib} Mio de mémoire en tout, ${concurrency} connexions en même temps.`,
  mebibytes: (count) => `${count} Mio`,
  memory: 'Mémoire',
  passes: 'Passes',
  lanes: 'Voies',
  time: 'Durée',
  throughput: 'Débit',
  peak: 'Mémoire en pointe',
  interval: (low, high, samples) => `médiane entre ${low} et ${high} ms, confiance de 95 %, ${samples} mesures`,
  missed:
    'La cible n’est pas atteinte à 15 % près : ces paramètres sont les plus proches que permettent la mémoire et les minimums de l’OWASP.',
  missedAdvice:
    'Trop lent : moins de connexions à la fois, ou une cible plus longue. Trop rapide : davantage de mémoire. Relancez sans autre charge.',
  charts: {
    grid: 'Durée selon la mémoire et les passes',
    gridNote: 'La durée croît avec le produit de la mémoire et des passes ; la mémoire coûte davantage à un attaquant.',
    concurrency: 'Débit selon le nombre de connexions simultanées',
    concurrencyRises: 'Le débit croît encore : cette machine peut calculer davantage d’empreintes à la fois.',
    concurrencyLevels: 'Le débit ne croît plus : au-delà, chaque connexion attend plus longtemps.',
    backends: 'Bibliothèque contre bibliothèque',
    backendsNote:
      'Empreintes par seconde avec les paramètres retenus, et ce que le même budget permettrait avec chacune.',
    attacker: 'Ce que paie un attaquant',
    attackerNote: (gigabytes) =>
      `Essais par seconde d’un attaquant dont la mémoire débite ${gigabytes} Go/s (hypothèse : une carte graphique haut de gamme) ; chaque essai lit et écrit chaque bloc à chaque passe. Moins, c’est mieux.`
  },
  axes: {
    memoryMib: 'mémoire d’une empreinte (Mio)',
    timeMs: 'durée (ms)',
    atOnce: 'connexions simultanées',
    perSecond: 'empreintes par seconde'
  },
  passCount: (passes) => (passes === 1 ? '1 passe' : `${passes} passes`),
  target: 'cible',
  answer: 'retenu',
  hashesPerSecond: (count) => `${count} /s`,
  guessesPerSecond: (count) => `${count} essais/s`,
  affords: (memoryMib, passes) => `permet ${memoryMib} Mio × ${passes}`,
  owasp: 'À côté des minimums de l’OWASP',
  columns: ['Ligne', 'Paramètres', 'Durée (ms)', 'Empreintes/s', 'Essais/s de l’attaquant'],
  use: 'À copier',
  inPolicy: 'Dans la politique (JSON)',
  inCode: 'Dans le code',
  method: 'Méthode',
  methodText:
    'Procédure de la RFC 9106, § 4 : d’abord la mémoire, puis les passes ; jamais sous les minimums de l’OWASP. Les mesures sont entrelacées et résumées par leur médiane. Relancez sur une machine sans autre charge.',
  machine: (processor, cores, node, date) => `${processor}, ${cores} cœurs, Node.js ${node}, ${date}`
}

const en: ReportTexts = {
  title: 'The cost of a hash: what this machine can afford',
  lead: (targetMs, memoryMib, concurrency) =>
    `Target: ${targetMs} ms per hash, ${memoryMib} MiB of memory in total, ${concurrency} simultaneous sign-ins.`,
  mebibytes: (count) => `${count} MiB`,
  memory: 'Memory',
  passes: 'Passes',
  lanes: 'Lanes',
  time: 'Time',
  throughput: 'Throughput',
  peak: 'Peak memory',
  interval: (low, high, samples) => `median between ${low} and ${high} ms, 95% confidence, ${samples} samples`,
  missed:
    'The target is missed by more than 15%: these parameters are the closest that the memory and the OWASP minimums allow.',
  missedAdvice:
    'Too slow: reduce the simultaneous sign-ins, or raise the target. Too fast: raise the memory budget. Run it again on an idle machine.',
  charts: {
    grid: 'Time by memory and passes',
    gridNote: 'Time grows with the product of memory and passes; memory costs an attacker more.',
    concurrency: 'Throughput by simultaneous sign-ins',
    concurrencyRises: 'Throughput still grows: this machine can compute more hashes at once.',
    concurrencyLevels: 'Throughput no longer grows: beyond this, each sign-in waits longer.',
    backends: 'Backends compared',
    backendsNote: 'Hashes per second with these parameters, and what the same budget affords with each.',
    attacker: 'What an attacker pays',
    attackerNote: (gigabytes) =>
      `Guesses per second by an attacker with ${gigabytes} GB/s of memory bandwidth (assumed: one high-end graphics card); each guess reads and writes each block in each pass. Fewer is better.`
  },
  axes: {
    memoryMib: 'memory of one hash (MiB)',
    timeMs: 'time (ms)',
    atOnce: 'simultaneous sign-ins',
    perSecond: 'hashes per second'
  },
  passCount: (passes) => (passes === 1 ? '1 pass' : `${passes} passes`),
  target: 'target',
  answer: 'answer',
  hashesPerSecond: (count) => `${count}/s`,
  guessesPerSecond: (count) => `${count} guesses/s`,
  affords: (memoryMib, passes) => `affords ${memoryMib} MiB × ${passes}`,
  owasp: 'Compared with the OWASP minimums',
  columns: ['Row', 'Parameters', 'Time (ms)', 'Hashes/s', 'Attacker’s guesses/s'],
  use: 'To paste',
  inPolicy: 'In the policy (JSON)',
  inCode: 'In code',
  method: 'Method',
  methodText:
    'The procedure of RFC 9106 §4: memory first, then passes; never below the OWASP minimums. Measurements are interleaved and summarised by their median. Run it on an idle machine.',
  machine: (processor, cores, node, date) => `${processor}, ${cores} cores, Node.js ${node}, ${date}`
}

/** The texts of the report in each language. */
export const reportTexts: Readonly<Record<Language, ReportTexts>> = { fr, en }
