/** A stored string without what a column of fixed width puts after it: SQL `char(n)` spaces, a C structure NULs, a file a line end. */
export function withoutPadding(stored: string): string {
  let end = stored.length
  while (end > 0 && PADDING.has(stored.charCodeAt(end - 1))) end--
  return stored.slice(0, end)
}

/** NUL, tab, line feed, carriage return and space. */
const PADDING: ReadonlySet<number> = new Set([0, 9, 10, 13, 32])
