import { join } from 'node:path'

/** A package manager as the npm registry has it: how it adds a tarball, and how it runs a command of the application. */
export interface PackageManager {
  /** `npm 10`, as the table says it. */
  readonly name: string
  /** Its package, under a name of its own so that several versions stand side by side. */
  readonly package: { readonly name: string; readonly specifier: string }
  /** Its program in that package: a script of Node.js, or a binary. */
  readonly program: string
  readonly add: (tarball: string) => readonly string[]
  readonly run: readonly string[]
  /** Files of the application that it reads, by name. */
  readonly files?: Readonly<Record<string, string>>
  /** What it says of itself in every application with ES modules, and of no package. */
  readonly saysOfItself?: RegExp
}

const versions = { npm: ['10', '11', '12'], pnpm: ['10', '11', '12'] } as const
const pnpmPrograms: Readonly<Record<string, string>> = { 10: 'bin/pnpm.cjs', 11: 'bin/pnpm.mjs', 12: 'pnpm' }

const yarn = {
  package: { name: '@yarnpkg/cli-dist', specifier: '@yarnpkg/cli-dist@4' },
  program: 'bin/yarn.js',
  add: (tarball: string) => ['add', `rempart@file:${tarball}`],
  run: ['exec']
}

/** Each keeps what it fetched in this folder, so that the machine's own is neither used nor filled. */
export function packageManagers(caches: string): readonly PackageManager[] {
  return [
    ...versions.npm.map((version) => ({
      name: `npm ${version}`,
      package: { name: `npm-${version}`, specifier: `npm-${version}@npm:npm@${version}` },
      program: 'bin/npm-cli.js',
      add: (tarball: string) => ['install', '--cache', join(caches, 'npm'), tarball],
      run: ['exec', '--']
    })),
    ...versions.pnpm.map((version) => ({
      name: `pnpm ${version}`,
      package: { name: `pnpm-${version}`, specifier: `pnpm-${version}@npm:pnpm@${version}` },
      program: pnpmPrograms[version] ?? '',
      add: (tarball: string) => ['add', '--store-dir', join(caches, `pnpm-${version}`), tarball],
      run: ['exec']
    })),
    { name: 'Yarn 4, node_modules', ...yarn, files: { 'yarn.lock': '', '.yarnrc.yml': 'nodeLinker: node-modules\n' } },
    // YN0092: "ESM support for PnP uses the experimental loader API"; YN0000 repeats that there was a warning.
    {
      name: 'Yarn 4, Plug’n’Play',
      ...yarn,
      files: { 'yarn.lock': '' },
      saysOfItself: /^.*YN0092: .*ESM support for PnP.*$|^.*YN0000: · Done with warnings.*$/gmu
    },
    {
      name: 'Bun',
      package: { name: 'bun', specifier: 'bun@1.4.5' },
      program: 'bin/bun.exe',
      add: (tarball: string) => ['add', tarball],
      run: ['run']
    }
  ]
}
