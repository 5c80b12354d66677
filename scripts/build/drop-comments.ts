import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'

/** What a bundler reads, `@__PURE__` and the like; and the first line, if it is for a shell. */
const FOR_TOOLS = /^\/[*/]\s*[@#]__|^#!/u

/**
 * Removes the comments of the built modules: those of what is exported stand in the declarations, which editors show,
 * and all of them in the sources. The compiler's own `removeComments` would take those for tools too.
 */
export function dropComments(dist: string): void {
  // The word lists keep theirs, which say where the words come from and under which licences.
  for (const file of globSync('**/*.js', { cwd: dist, exclude: ['strength/data/**'] })) {
    const path = join(dist, file)
    const code = readFileSync(path, 'utf8')
    writeFileSync(path, withoutComments(code))
  }
}

export function withoutComments(code: string): string {
  let kept = code
  for (const { start, end } of parseSync('module.js', code).comments.toReversed()) {
    if (FOR_TOOLS.test(code.slice(start, end))) continue
    const lineStart = kept.lastIndexOf('\n', start - 1) + 1
    const lineEnd = kept.indexOf('\n', end)
    const isAlone = lineEnd !== -1 && `${kept.slice(lineStart, start)}${kept.slice(end, lineEnd)}`.trim() === ''
    kept = isAlone
      ? kept.slice(0, lineStart) + kept.slice(lineEnd + 1)
      : kept.slice(0, start).replace(/ +$/u, '') + kept.slice(end)
  }
  return kept
}
