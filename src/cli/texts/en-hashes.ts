import type { HashTexts } from './hash-texts.ts'

export const enHashes: HashTexts = {
  problems: {
    not_a_string: 'it is not text',
    empty: 'it is empty',
    too_long: 'it is too long',
    malformed: 'it does not have the form of a hash',
    unknown_algorithm: 'its algorithm is unknown',
    unknown_version: 'its version is unknown',
    unknown_parameter: 'a parameter is unknown',
    duplicate_parameter: 'a parameter is given twice',
    missing_parameter: 'a parameter is missing',
    bad_number: 'a number is malformed',
    number_out_of_range: 'a number is out of range',
    bad_base64: 'its base 64 is damaged',
    length_out_of_range: 'its salt or its digest has an impossible length',
    unsupported_by_backend: 'the Argon2 library cannot compute it'
  },
  rehashReasons: {
    other_type: 'it is not Argon2id',
    older_version: 'it uses an older version of Argon2',
    less_memory: 'less memory than required',
    fewer_passes: 'fewer passes than required',
    fewer_lanes: 'fewer lanes than required',
    shorter_salt: 'a shorter salt than required',
    shorter_tag: 'a shorter digest than required',
    more_memory: 'more memory than required',
    more_passes: 'more passes than required',
    more_lanes: 'more lanes than required',
    longer_salt: 'a longer salt than required',
    longer_tag: 'a longer digest than required',
    other_pepper_key: 'it was not made with the first pepper key',
    legacy_format: 'it comes from another system',
    unreadable: 'it cannot be read'
  }
}
