import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/**
 * Django's lists of common passwords, `common-passwords.txt.gz` of the releases whose paths are the arguments, the commonest
 * first, and the newest release last. None where none is named.
 */
export const DJANGO_LISTS: readonly (readonly string[])[] = process.argv
  .slice(2)
  .filter((path) => path.endsWith('.txt.gz'))
  .map((path) => gunzipSync(readFileSync(path)).toString('utf8').trim().toLowerCase().split('\n'))
