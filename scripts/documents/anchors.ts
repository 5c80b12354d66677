/** Names the headings of one document, in their order, as code hosts do: `## A salt column` is `a-salt-column`. */
export function createAnchors(): (title: string) => string {
  const seen = new Map<string, number>()
  return (title) => {
    const anchor = title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/gu, '-')
    const count = seen.get(anchor) ?? 0
    seen.set(anchor, count + 1)
    return count === 0 ? anchor : `${anchor}-${count}`
  }
}
