import type { DocumentLanguage } from '../../documents/documents.ts'
import { linkBetween, placeOf } from '../places.ts'
import type { Reference } from './name-index.ts'

/** How a page links to the names of the package; of a name that several entries have, to the one in `preferred`. */
export function linkNames(
  reference: Reference,
  path: string,
  language: DocumentLanguage,
  preferred?: string
): (name: string) => string | null {
  return (name) => {
    const place = reference.find(name.replace(/\(\)$/u, ''), preferred)
    if (place === null) return null
    const [page = '', anchor] = place.split('#')
    const target = placeOf(page, language)
    return linkBetween(path, anchor === undefined ? target : `${target}#${anchor}`)
  }
}
