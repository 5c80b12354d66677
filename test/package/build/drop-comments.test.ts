import { expect, test } from 'vitest'
import { withoutComments } from '../../../scripts/build/drop-comments.ts'

test.each([
  ['a line of its own', '// Why.\nconst a = 1;\n', 'const a = 1;\n'],
  ['a block of several lines', 'a();\n  /**\n   * What.\n   */\n  b();\n', 'a();\n  b();\n'],
  ['the end of a line', 'a(); // Why.\nb();\n', 'a();\nb();\n'],
  ['the middle of a line', 'f(/* first */ a);\n', 'f( a);\n'],
  ['the end of the file', 'a();\n// The end.', 'a();\n'],
  ['after characters of two units', "const a = '😀é'; // Why.\n// Why.\nb();\n", "const a = '😀é';\nb();\n"]
])('%s', (_where, code, expected) => {
  expect(withoutComments(code)).toBe(expected)
})

test.each([
  ['what a bundler reads', 'const a = /* @__PURE__ */ f();\n'],
  ['what a string or a template says', "const a = '// no comment';\nconst b = `\n// none\n`;\n"],
  ['a line for the shell', '#!/usr/bin/env node\nf();\n']
])('%s stays', (_what, code) => {
  expect(withoutComments(code)).toBe(code)
})
