import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The script that holds the words, from the folder of `strength/data`, and the lists that are taken from it. */
const scripts = {
  worker: { path: '../../meter/worker.js', lists: ['french', 'passwords'] },
  english: { path: '../../meter/worker/en.js', lists: ['english'] }
} as const

/** The modules made here that have no source, from the folder of the package. */
export const generatedModules: readonly string[] = Object.keys(scripts).flatMap((script) =>
  ['receiver', 'words'].map((part) => `./dist/strength/data/${script}-${part}.js`)
)

const receiver = "globalThis[Symbol.for('rempart.words')]"

/**
 * Makes the server's word lists of those in the worker's scripts, so that each stands in the package once: the scripts
 * are single files, for pages, and the lists are most of what is packed.
 */
export async function shareWords(dist: string): Promise<void> {
  const folder = join(dist, 'strength/data')
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(folder, `${name}.js`), [...lines, ''].join('\n'))

  for (const [script, { path, lists }] of Object.entries(scripts)) {
    write(`${script}-receiver`, [
      '// In a module of its own, which runs before the script that looks for it.',
      `${receiver} = {}`
    ])
    write(`${script}-words`, [
      `import './${script}-receiver.js'`,
      `import '${path}'`,
      `export const received = ${receiver}`,
      `delete ${receiver}`
    ])
    for (const list of lists) {
      const file = join(folder, `${list}.js`)
      const origin = readFileSync(file, 'utf8').match(/^\/\/.*$/gmu) ?? []
      const names = Object.keys((await import(pathToFileURL(file).href)) as object)
      write(list, [
        ...origin,
        `import { received } from './${script}-words.js'`,
        `export const { ${names.join(', ')} } = received.${list}`
      ])
    }
  }
}
