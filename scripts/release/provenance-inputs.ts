/** What a statement of provenance (SLSA 1.0) is made from, as far as it is known here. */
export interface ProvenanceInputs {
  readonly subject: { readonly name: string; readonly sha512: string }
  readonly source: { readonly repository: string | null; readonly commit: string }
  readonly builder: { readonly node: string; readonly npm: string; readonly workflow: string | null }
  /** What `npm publish --provenance` will ask for and does not find. */
  readonly missing: readonly string[]
}

interface Known {
  readonly name: string
  readonly version: string
  /** As npm gives it: `sha512-...` in base 64. */
  readonly integrity: string
  readonly repository: string | null
  readonly commit: string
  readonly npm: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

export function provenanceInputs(known: Known): ProvenanceInputs {
  const { environment, repository } = known
  const workflow = environment['GITHUB_WORKFLOW_REF'] ?? environment['CI_CONFIG_PATH'] ?? null
  const hasToken = (environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? environment['SIGSTORE_ID_TOKEN']) !== undefined
  return {
    subject: {
      name: `pkg:npm/${known.name}@${known.version}`,
      sha512: Buffer.from(known.integrity.replace(/^sha512-/u, ''), 'base64').toString('hex')
    },
    source: { repository, commit: known.commit },
    builder: { node: process.version, npm: known.npm, workflow },
    missing: [
      ...(repository === null ? ['repository in package.json'] : []),
      ...(workflow === null ? ['a workflow of continuous integration'] : []),
      ...(hasToken ? [] : ['its identity token'])
    ]
  }
}
