import { describe, expect, test } from 'vitest'
import { provenanceInputs } from '../../scripts/release/provenance-inputs.ts'
import { releaseChangelog } from '../../scripts/release/release-changelog.ts'

const date = '2026-12-01'
const changelog = `# Changelog

Said once.

## [Unreleased]

### Added

- A rule.

## [0.1.0] - 2026-01-01

- The first.
`

describe('the changelog of a release', () => {
  test('has the heading of the version, and room for the next', () => {
    expect(releaseChangelog(changelog, { version: '0.2.0', before: '0.1.0', date })).toEqual({
      entry: '### Added\n\n- A rule.',
      changelog: changelog.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n')
    })
  })

  test('needs no version before', () => {
    const first = changelog.replace(/\n## \[0\.1\.0\][^]*/u, '')
    expect(releaseChangelog(first, { version: '0.1.1', before: '0.1.0', date }).changelog).toBe(
      first.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [0.1.1] - 2026-12-01\n')
    )
  })

  test.each([
    ['0.1.0', '0.1.0', changelog],
    ['0.9.0', '0.10.0', changelog],
    ['1.0', '0.1.0', changelog],
    ['v1.0.0', '0.1.0', changelog],
    ['1.0.0', '0.1.0', changelog.replace('- A rule.', '')],
    ['1.0.0', '0.1.0', changelog.replace('[Unreleased]', '[Soon]')]
  ])('refuses %s after %s', (version, before, text) => {
    expect(() => releaseChangelog(text, { version, before, date })).toThrow(RangeError)
  })

  test.each([
    ['0.10.0', '0.9.0'],
    ['1.0.0', '0.99.99'],
    ['0.1.1', '0.1.0']
  ])('%s is above %s', (version, before) => {
    expect(releaseChangelog(changelog, { version, before, date }).entry).toContain('A rule.')
  })
})

describe('what provenance is made from', () => {
  const known = {
    name: 'rempart',
    version: '0.2.0',
    integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')}`,
    repository: null,
    commit: 'c0ffee',
    npm: '11.0.0',
    environment: {}
  }

  test('names what is missing', () => {
    expect(provenanceInputs(known)).toEqual({
      subject: { name: 'pkg:npm/rempart@0.2.0', sha512: '01'.repeat(64) },
      source: { repository: null, commit: 'c0ffee' },
      builder: { node: process.version, npm: '11.0.0', workflow: null },
      missing: ['repository in package.json', 'a workflow of continuous integration', 'its identity token']
    })
  })

  test('misses nothing in a workflow that may sign', () => {
    const environment = {
      GITHUB_WORKFLOW_REF: 'someone/project/.github/workflows/release.yml@refs/tags/v0.2.0',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.org/token'
    }
    expect(provenanceInputs({ ...known, repository: 'https://example.org/project', environment }).missing).toEqual([])
  })
})
