import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { readPreferences } from './preferences.ts'

/** RFC 9110, section 8.4.1; RFC 7932 for `br`. The smallest first. */
const CODINGS = ['br', 'gzip', 'identity'] as const

export type ContentCoding = (typeof CODINGS)[number]

/** What a client likes most; of equals, what is smallest. RFC 9110, section 12.5.3. */
export function chooseCoding(acceptEncoding = ''): ContentCoding {
  const qualities = new Map(readPreferences(acceptEncoding).map(({ value, quality }) => [value, quality]))
  const qualityOf = (coding: ContentCoding): number =>
    qualities.get(coding) ?? (coding === 'identity' ? Number.MIN_VALUE : (qualities.get('*') ?? 0))
  const [best] = CODINGS.toSorted((one, other) => qualityOf(other) - qualityOf(one))
  return best === undefined || qualityOf(best) === 0 ? 'identity' : best
}

const encoders: Readonly<Record<ContentCoding, (content: Buffer) => Promise<Buffer>>> = {
  br: async (content) =>
    await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  gzip: async (content) => await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  identity: (content) => Promise.resolve(content)
}

/** Gives the content in each coding; the work is done once, when somebody first asks. */
export function createEncodings(content: Buffer): (coding: ContentCoding) => Promise<Buffer> {
  const encoded = new Map<ContentCoding, Promise<Buffer>>()
  return async (coding) => {
    const answer = encoded.get(coding) ?? encoders[coding](content)
    encoded.set(coding, answer)
    return await answer
  }
}
