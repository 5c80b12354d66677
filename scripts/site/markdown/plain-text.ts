const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" }

/** Elements whose text is part of the words around them. */
const INLINE_TAG = /<\/?(?:a|code|em|small|span|strong|wbr)\b[^>]*>/gu

/** The text of generated HTML, its spaces joined; no-break spaces stay. */
export function plainText(html: string): string {
  return html
    .replaceAll(INLINE_TAG, '')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/&(?<name>#?\w+);/gu, (entity: string, name: string) => ENTITIES[name] ?? entity)
    .replaceAll(/[ \t\n]+/gu, ' ')
    .trim()
}
