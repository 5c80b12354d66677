import { gzipSync } from 'node:zlib'
import { build } from 'rolldown'
import { describe, expect, it } from 'vitest'

/** What a page downloads for the audit alone, all frameworks and both languages: minified and gzip. */
async function downloadOf(code: string): Promise<number> {
  const { output } = await build({
    input: 'entry',
    write: false,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? code : null)
      }
    ],
    output: { minify: true }
  })
  return gzipSync(output[0].code).length
}

describe('what an audit weighs in a browser', () => {
  const entry = new URL('../../src/compliance/index.ts', import.meta.url).pathname

  it('is at most 25 kB for every framework and both languages', async () => {
    expect(await downloadOf(`export { auditPolicy } from ${JSON.stringify(entry)}`)).toBeLessThanOrEqual(25_000)
  })
})
