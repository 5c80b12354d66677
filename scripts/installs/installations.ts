/** What was installed, as it is kept in `results.json` and told in the documents. */
export interface Installations {
  /** When it ran, `2026-11-26`. */
  readonly date: string
  /** Versions of Node.js, oldest first. */
  readonly nodes: readonly string[]
  readonly managers: readonly ManagerResult[]
}

export interface ManagerResult {
  readonly manager: string
  readonly version: string
  /** By the version of Node.js: what went wrong, or warned; null if nothing did. */
  readonly complaints: Readonly<Record<string, string | null>>
}

export function allInstalled({ managers }: Installations): boolean {
  return managers.every(({ complaints }) => Object.values(complaints).every((complaint) => complaint === null))
}

/** The first line that warns, of what a package manager or the command said. */
export function findWarning(output: string): string | null {
  return (
    /^.*(?:\bwarn(?:ings?)?\b|deprecat|ignored build scripts|EBADENGINE|unmet|missing peer).*$/imu.exec(output)?.[0] ??
    null
  )
}
