import type { HashTexts } from './hash-texts.ts'

export const frHashes: HashTexts = {
  problems: {
    not_a_string: 'ce n’est pas un texte',
    empty: 'elle est vide',
    too_long: 'elle est trop longue',
    malformed: 'elle n’a pas la forme d’une empreinte',
    unknown_algorithm: 'son algorithme est inconnu',
    unknown_version: 'sa version est inconnue',
    unknown_parameter: 'un paramètre est inconnu',
    duplicate_parameter: 'un paramètre est donné deux fois',
    missing_parameter: 'il manque un paramètre',
    bad_number: 'un nombre est mal écrit',
    number_out_of_range: 'un nombre est hors limites',
    bad_base64: 'sa base 64 est abîmée',
    length_out_of_range: 'la longueur de son sel ou de son condensat est impossible',
    unsupported_by_backend: 'la bibliothèque Argon2 ne sait pas la calculer'
  },
  rehashReasons: {
    other_type: 'elle n’est pas en Argon2id',
    older_version: 'elle est d’une ancienne version d’Argon2',
    less_memory: 'moins de mémoire que demandé',
    fewer_passes: 'moins de passes que demandé',
    fewer_lanes: 'moins de voies que demandé',
    shorter_salt: 'un sel plus court que demandé',
    shorter_tag: 'un condensat plus court que demandé',
    more_memory: 'plus de mémoire que demandé',
    more_passes: 'plus de passes que demandé',
    more_lanes: 'plus de voies que demandé',
    longer_salt: 'un sel plus long que demandé',
    longer_tag: 'un condensat plus long que demandé',
    other_pepper_key: 'elle n’est pas faite avec la première clé secrète',
    legacy_format: 'elle vient d’un autre système',
    unreadable: 'elle est illisible'
  }
}
