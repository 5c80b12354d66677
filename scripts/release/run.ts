import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { provenanceInputs } from './provenance-inputs.ts'
import { releaseChangelog } from './release-changelog.ts'

// `npm run release -- 0.2.0`: everything of a release but the release. With `--write` the changelog and the version are
// written, to be committed; `npm publish --provenance` is for the continuous integration of that commit.

interface Manifest {
  readonly name: string
  readonly version: string
  readonly repository?: string | { readonly url: string }
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const [version = '', option] = process.argv.slice(2)
const isWritten = option === '--write'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] })
const say = (text: string): boolean => process.stdout.write(`${text}\n`)

const manifest = JSON.parse(read('package.json')) as Manifest
const date = new Date().toISOString().slice(0, 10)
const { changelog, entry } = releaseChangelog(read('CHANGELOG.md'), { version, before: manifest.version, date })
if (run('git', 'status', '--porcelain') !== '') throw new Error('commit first: a release is made from a commit')
say(`## ${version}, ${date}\n\n${entry}\n`)

const folder = mkdtempSync(join(tmpdir(), 'rempart-release-'))
const keep = (name: string, document: object): boolean => {
  const path = join(folder, name)
  writeFileSync(path, `${JSON.stringify(document, null, 2)}\n`)
  return say(path)
}

const bill = JSON.parse(run('npm', 'sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev')) as {
  metadata: { component: { name: string; version: string } }
}
// npm takes the name of the folder.
Object.assign(bill.metadata.component, { name: manifest.name, version })
keep('sbom.cdx.json', bill)

interface Published {
  readonly integrity: string
  readonly size: number
  readonly unpackedSize: number
  readonly entryCount: number
}

const answer = JSON.parse(run('npm', 'publish', '--dry-run', '--json', '--tag', 'latest')) as
  | Published
  | Readonly<Record<string, Published>>
const published = 'integrity' in answer ? (answer as Published) : Object.values(answer)[0]
if (published === undefined) throw new Error('npm publish --dry-run told nothing')
const { repository } = manifest
const inputs = provenanceInputs({
  name: manifest.name,
  version,
  integrity: published.integrity,
  repository: typeof repository === 'object' ? repository.url : (repository ?? null),
  commit: run('git', 'rev-parse', 'HEAD').trim(),
  npm: run('npm', '--version').trim(),
  environment: process.env
})
keep('provenance-inputs.json', inputs)
say(`${published.entryCount} files, ${published.size} bytes packed, ${published.unpackedSize} unpacked`)
const addresses = ['homepage', 'bugs'].filter((name) => !(name in manifest)).map((name) => `${name} in package.json`)
for (const missing of [...inputs.missing, ...addresses]) say(`before publication: ${missing}`)

if (isWritten) {
  writeFileSync(join(root, 'CHANGELOG.md'), changelog)
  run('npm', 'version', version, '--no-git-tag-version')
  say('CHANGELOG.md, package.json and package-lock.json are written: commit them')
} else say('nothing was written or published')
