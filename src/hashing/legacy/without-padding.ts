/**
 * A stored string without the padding of a fixed-width column: spaces of SQL `char(n)`, NULs of a C structure, the line
 * end of a file.
 */
export function withoutPadding(stored: string): string {
  let end = stored.length
  while (end > 0 && PADDING.has(stored.charCodeAt(end - 1))) end--
  return stored.slice(0, end)
}

/** NUL, tab, line feed, carriage return and space. */
const PADDING: ReadonlySet<number> = new Set([0, 9, 10, 13, 32])
