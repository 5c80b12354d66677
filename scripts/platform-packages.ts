/** One package of package-lock.json, as far as platform packages are concerned. */
export interface LockedPackage {
  readonly version?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly [property: string]: unknown
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>
  readonly [property: string]: unknown
}

/** `@scope/binding-linux-x64-musl`: the name ends with system, processor and, on Linux, C library. */
const platformName =
  /(?<os>aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-(?<cpu>[a-z0-9]+)(?:-(?<abi>[a-z]+))?$/u

/**
 * The platform packages required by a package of the lock file but missing in it, by their place.
 *
 * npm omits them if the registry has them for some systems only, and `npm ci` then rejects the lock file on every
 * system. The packages that require them name exact versions, so nothing is guessed.
 */
export function findMissingPlatformPackages(lock: Lock): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {}
  for (const [place, parent] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const places = [`${place}/node_modules/${name}`, `node_modules/${name}`]
      const platform = platformName.exec(name)?.groups
      if (platform === undefined || !/^\d/u.test(version) || places.some((known) => known in lock.packages)) continue
      missing[`node_modules/${name}`] = describe(version, parent, platform)
    }
  }
  return missing
}

function describe(
  version: string,
  parent: LockedPackage,
  { os, cpu, abi }: Readonly<Record<string, string>>
): LockedPackage {
  const hasChoiceOfLibrary = os === 'linux' && cpu !== 'arm' && abi !== undefined
  return {
    version,
    cpu: [cpu],
    ...(parent['dev'] === true ? { dev: true } : {}),
    ...(hasChoiceOfLibrary ? { libc: [abi === 'musl' ? 'musl' : 'glibc'] } : {}),
    ...(parent['license'] === undefined ? {} : { license: parent['license'] }),
    optional: true,
    os: [os],
    ...(parent['engines'] === undefined ? {} : { engines: parent['engines'] })
  }
}
