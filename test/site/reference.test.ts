import { describe, expect, test } from 'vitest'
import { breakable } from '../../scripts/site/markdown/breakable.ts'
import { renderMarkdown } from '../../scripts/site/markdown/render-markdown.ts'
import { linkBetween } from '../../scripts/site/places.ts'
import { readEntrySummary } from '../../scripts/site/reference/entry-summary.ts'
import { linkTypes } from '../../scripts/site/reference/link-types.ts'
import { readReference } from '../../scripts/site/reference/name-index.ts'
import { parseDocstring } from '../../scripts/site/reference/parse-docstring.ts'
import { root } from '../package/manifest.ts'

describe('a docstring', () => {
  test('is read by its tags', () => {
    const comment = `*
   * Hashes {@link Password}.
   *
   * @param password From \`a@example.org\`.
   * @returns A string.
   * @throws {RempartError} \`overloaded\`,
   * \`deadline_exceeded\`.
   * @throws {TypeError} If not.
   * @example
   * \`\`\`ts
   * hash('a')
   * \`\`\`
   `
    expect(parseDocstring(comment)).toEqual({
      text: 'Hashes `Password`.',
      parameters: [{ name: 'password', text: 'From `a@example.org`.' }],
      returns: 'A string.',
      throws: [
        { name: 'RempartError', text: '`overloaded`,\n`deadline_exceeded`.' },
        { name: 'TypeError', text: 'If not.' }
      ],
      examples: ["```ts\nhash('a')\n```"]
    })
  })

  test('of one line is read too, and what is no tag stays', () => {
    expect(parseDocstring('* Starts @node-rs/argon2. @throws The error of the browser. ')).toEqual({
      text: 'Starts @node-rs/argon2.',
      parameters: [],
      returns: '',
      throws: [{ name: '', text: 'The error of the browser.' }],
      examples: []
    })
  })
})

function findPolicy(name: string): string | null {
  return name === 'Policy' ? 'p.html' : null
}

describe('the names of the package', () => {
  const reference = readReference(root)

  test('have their place in the entry that one reads, else in the first', () => {
    expect(reference.find('createThrottle')).toBe('reference/rempart-account#createThrottle')
    expect(reference.find('MeterMessages')).toBe('reference/rempart-meter#MeterMessages')
    expect(reference.find('rempart/account')).toBe('reference/rempart-account')
    expect(reference.find('too_short')).toBe('codes#too_short')
    expect(reference.find('password.minimumScore')).toBe('policy#password.minimumScore')
    expect(reference.find('noSuchName')).toBe(null)
    expect(reference.find('no_such_name')).toBe(null)
    const twice = reference.entries
      .flatMap(({ page, described }) => described.map(({ name }) => ({ name, page })))
      .find(({ name, page }) => reference.find(name) !== `${page}#${name}`)
    expect(reference.find(twice!.name, twice!.page)).toBe(`${twice!.page}#${twice!.name}`)
  })

  test('an interface is told member by member, without what is private', () => {
    const { described } = reference.entries.find(({ specifier }) => specifier === 'rempart/account')!
    const security = described.find(({ name }) => name === 'AccountSecurity')!
    expect(security.kind).toBe('type')
    expect(security.signature).toBe('interface AccountSecurity')
    expect(security.members.map(({ signature }) => signature)).toContain(
      'judge(password: string, context?: readonly string[]): PasswordVerdict;'
    )
    const element = reference.entries
      .flatMap(({ described: all }) => all)
      .find(({ name }) => name === 'PasswordMeterElement')!
    expect(element.members.filter(({ signature }) => /^(?:private\b|#)/u.test(signature))).toEqual([])
  })

  test('are linked in code, outside of tags, strings and members', () => {
    expect(linkTypes('a: <b class="Policy">Policy</b>, a.Policy, Policy2', findPolicy)).toBe(
      'a: <b class="Policy"><a href="p.html">Policy</a></b>, a.Policy, Policy2'
    )
  })

  test('the row of the README says what an entry gives, bars and all', () => {
    const readme = '| `rempart/a`, `rempart/a/b` | server | `x(1 \\| 2)` |'
    expect(readEntrySummary(readme, 'rempart/a/b')).toEqual({ runsIn: 'server', gives: '`x(1 | 2)`' })
    expect(() => readEntrySummary(readme, 'rempart')).toThrow(RangeError)
  })
})

function render(text: string): string {
  return renderMarkdown(text, {
    resolve: (href) => (href.startsWith('gone') ? null : href),
    findName: (name) => (name === 'known' ? 'k.html' : null)
  }).html
}

describe('Markdown', () => {
  test.each([
    ['## A `b` <c', '<h2 id="a-b-c"><a href="#a-b-c">A <code>b</code> &lt;c</a></h2>\n'],
    ['[a](b.html) [c](gone.html)', '<p><a href="b.html">a</a> c</p>\n'],
    ['[a](https://example.org)', '<p><a href="https://example.org" rel="external">a</a></p>\n'],
    [
      '`known` `known` `other`',
      '<p><a href="k.html"><code>known</code></a> <code>known</code> <code>other</code></p>\n'
    ],
    ['[`known`](b.html)', '<p><a href="b.html"><code>known</code></a></p>\n'],
    ['# [`known`](b.html)', '<h1 id="knownbhtml"><a href="b.html"><code>known</code></a></h1>\n'],
    [
      '| | a |\n|---|---|\n| b | |',
      '<div class="scroll"><table>\n<thead>\n<tr>\n<td></td>\n<th>a</th>\n</tr>\n</thead>\n<tbody><tr>\n<td>b</td>\n<td></td>\n</tr>\n</tbody></table>\n</div>\n'
    ],
    [
      '| a |\n|---|\n| `b_c` |\n| `d` |',
      '<div class="scroll"><table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody><tr id="b_c">\n<td><code>b_c</code></td>\n</tr>\n<tr>\n<td><code>d</code></td>\n</tr>\n</tbody></table>\n</div>\n'
    ],
    ['```js\nconst a\n```', '<pre><code><span class="hljs-keyword">const</span> a</code></pre>\n'],
    ['```\n<a>\n```', '<pre><code>&lt;a&gt;</code></pre>\n'],
    ['<!-- table: x -->\n\na', '<p>a</p>\n'],
    ['a <script>b</script>', '<p>a &lt;script&gt;b&lt;/script&gt;</p>\n'],
    ['![a "b"](c.png)', '<p><img src="c.png" alt="a &quot;b&quot;" loading="lazy"></p>\n']
  ])('%j', (text, html) => {
    expect(render(text)).toBe(html)
  })

  test('long names may be broken between their parts only', () => {
    expect(breakable('a.b_cDefghijklmnop/qr')).toContain('<wbr>')
    expect(breakable('a.b_cDefghijklmnop/q')).toBe('a.b_cDefghijklmnop/q')
    expect(breakable('rempart/account.createThrottle_A<')).toBe(
      'rempart/<wbr>account.<wbr>create<wbr>Throttle_<wbr>A&lt;'
    )
  })

  test.each([
    ['a.html', 'b.html', 'b.html'],
    ['a.html', 'a.html', ''],
    ['a.html', 'a.html#b', '#b'],
    ['en/reference/a.html', 'en/b.html#c', '../b.html#c'],
    ['en/a.html', 'assets/site.css', '../assets/site.css']
  ])('a link from %s to %s is %s', (from, to, link) => {
    expect(linkBetween(from, to)).toBe(link)
  })
})
