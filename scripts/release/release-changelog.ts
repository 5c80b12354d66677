/** A version as semantic versioning has it, without a pre-release. */
const VERSION = /^(?<major>0|[1-9]\d*)\.(?<minor>0|[1-9]\d*)\.(?<patch>0|[1-9]\d*)$/u

export interface ReleasedChangelog {
  /** The whole changelog, with an empty heading for what comes next. */
  readonly changelog: string
  /** What is said of this version. */
  readonly entry: string
}

/**
 * Gives what was not released yet the heading of a version.
 *
 * @throws {RangeError} No version, one that is not above the one before, or nothing to say of it.
 */
export function releaseChangelog(
  changelog: string,
  { version, before, date }: { readonly version: string; readonly before: string; readonly date: string }
): ReleasedChangelog {
  if (comparable(version) <= comparable(before)) throw new RangeError(`${version} must be above ${before}`)
  const [head, rest] = changelog.split('\n## [Unreleased]\n')
  if (head === undefined || rest === undefined) throw new RangeError('the changelog has no heading [Unreleased]')
  const [told = '', ...earlier] = rest.split(/(?=^## \[)/mu)
  const entry = told.trim()
  if (!/^- /mu.test(entry)) throw new RangeError('the changelog says nothing under [Unreleased]')
  const released = `## [Unreleased]\n\n## [${version}] - ${date}\n\n${entry}\n`
  const older = earlier.length === 0 ? '' : `\n${earlier.join('')}`
  return { changelog: `${head}\n${released}${older}`, entry }
}

/** Numbers of up to six digits side by side: text of one length compares as they do. */
function comparable(version: string): string {
  const parts = VERSION.exec(version)
  if (parts === null) throw new RangeError(`${version} is no version such as 1.2.3`)
  return parts
    .slice(1)
    .map((part) => part.padStart(6, '0'))
    .join('.')
}
