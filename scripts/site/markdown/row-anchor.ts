/** A code or a field, `too_short` or `password.minimumScore`: what no sentence says otherwise. */
const NAME = /^\w[\w[\]]*(?:[._][\w[\]]+)+$/u

/** The anchor of a table's row that tells of one name, which stands alone in its first cell. */
export function rowAnchor(firstCell: string): string | null {
  const [, name = ''] = /^`([^`]+)`$/u.exec(firstCell.trim()) ?? []
  return NAME.test(name) ? name : null
}
