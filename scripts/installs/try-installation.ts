import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { execute, type Execution } from '../runtimes/execute.ts'
import { findWarning } from './installations.ts'
import type { PackageManager } from './package-managers.ts'

export interface Attempt {
  readonly manager: PackageManager
  /** Of the package manager: a script of Node.js, or a binary. */
  readonly program: string
  readonly node: string
  readonly tarball: string
  /** Empty, and new. */
  readonly folder: string
}

const PASSWORD = 'Éléphant12-violon-tiroir\n'

/** Installs the tarball in an empty application and runs its command; says what went wrong or warned. */
export async function tryInstallation({ manager, program, node, tarball, folder }: Attempt): Promise<string | null> {
  mkdirSync(folder, { recursive: true })
  const application = { name: 'application', private: true, type: 'module' }
  for (const [name, text] of Object.entries({ 'package.json': JSON.stringify(application), ...manager.files })) {
    writeFileSync(join(folder, name), text)
  }
  const environment = cleanEnvironment(folder, node)
  const ask = (args: readonly string[], input = ''): Promise<Execution> =>
    /\.[cm]?js$/u.test(program)
      ? execute(folder, node, [program, ...args], { environment, input })
      : execute(folder, program, args, { environment, input })
  const command = (args: readonly string[], input: string): Promise<Execution> =>
    ask([...manager.run, 'rempart', ...args], input)

  const added = await ask(manager.add(tarball))
  if (!added.passed) return added.output
  const refused = await command(['check', '--lang', 'fr'], 'Bonjour1')
  if (refused.passed || !refused.output.includes('Mot de passe refusé')) return refused.output
  const hashed = await command(['hash'], PASSWORD)
  const hash = /\$argon2id\$\S+/u.exec(hashed.stdout)?.[0]
  if (!hashed.passed || hash === undefined) return hashed.output
  const verified = await command(['verify', hash], PASSWORD)
  if (!verified.passed) return verified.output
  const said = [added, refused, hashed, verified].map(({ output }) => output).join('\n')
  return findWarning(manager.saysOfItself === undefined ? said : said.replaceAll(manager.saysOfItself, ''))
}

/** As of somebody who has set nothing for a package manager, with this Node.js first. */
function cleanEnvironment(folder: string, node: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:npm|pnpm|yarn|bun)_/iu.test(name))
  return {
    ...Object.fromEntries(kept),
    PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`,
    NPM_CONFIG_USERCONFIG: join(folder, 'no.npmrc'),
    YARN_GLOBAL_FOLDER: join(dirname(folder), 'caches/yarn'),
    BUN_INSTALL_CACHE_DIR: join(dirname(folder), 'caches/bun')
  }
}
