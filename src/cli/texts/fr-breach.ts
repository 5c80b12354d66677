import type { BreachTexts } from './breach-texts.ts'

export const frBreach: BreachTexts = {
  building: 'Construction',
  built: (file) => `Filtre écrit : ${file}`,
  count: (count, minimumOccurrences) =>
    `${count} mots de passe${minimumOccurrences === 1 ? '' : `, vus au moins ${minimumOccurrences}\u00a0fois`}`,
  size: (mebibytes, bitsPerEntry) => `${mebibytes}\u00a0Mio, ${bitsPerEntry}\u00a0bits pour chacun`,
  rate: (passwords) => `sur ${passwords} mots de passe d’aucune fuite, un est trouvé malgré tout`,
  corpusProblems: {
    not_readable: 'il est illisible',
    empty: 'il ne contient aucun mot de passe',
    malformed_line: 'une ligne n’a pas la forme SHA1:nombre',
    not_sorted: 'il n’est pas trié par condensat',
    hole: 'il manque un morceau entre ces préfixes ; téléchargez-le de nouveau'
  },
  filterProblems: {
    not_readable: 'il est illisible',
    not_a_filter: 'ce n’est pas un filtre',
    unknown_version: 'une autre version de rempart l’a écrit',
    cut: 'il est coupé',
    damaged: 'il n’est plus tel qu’il a été écrit'
  }
}
