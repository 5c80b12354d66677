import { isLanguage, type Language } from '../../messages/language/language.ts'

/**
 * The language of the messages: `--lang`, else the locale of the environment in POSIX order, else that of the system.
 * Found before the command line is parsed, because parse errors are reported in it.
 */
export function findLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>
): Language {
  const index = argv.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  const asked = argv[index] === '--lang' ? argv[index + 1] : argv[index]?.slice('--lang='.length)
  if (asked !== undefined && isLanguage(asked)) return asked
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const set = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '')
  const locale = set ?? Intl.DateTimeFormat().resolvedOptions().locale
  const [spoken = ''] = locale.toLowerCase().split(/[^a-z]/u)
  return isLanguage(spoken) ? spoken : 'en'
}
