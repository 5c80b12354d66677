import type { Language } from '../../../messages/language/language.ts'
import type { ServiceContact } from '../../../policy/service-description.ts'
import type { Inline } from '../blocks/block.ts'
import { localize } from './localize.ts'

/** Name, postal address, telephone, e-mail and website, a line each, without the empty ones. */
export function contactLines(contact: ServiceContact, language: Language): readonly (readonly Inline[])[] {
  const { name, address, phone, email, website } = contact
  const lines: (readonly Inline[])[] = [[localize(name, language)]]
  if (address !== undefined) {
    // Only addresses may have several lines.
    for (const line of localize(address, language).split(/\r\n?|\n/u)) if (line.trim() !== '') lines.push([line])
  }
  if (phone !== undefined) lines.push([phone])
  if (email !== undefined) lines.push([mailLink(email)])
  if (website !== undefined) lines.push([{ text: website, href: website }])
  return lines
}

function mailLink(email: string): Inline {
  // A question mark would start the header fields of the message.
  return { text: email, href: `mailto:${email.replaceAll(/[?&#%]/gu, encodeURIComponent)}` }
}
