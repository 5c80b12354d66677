import * as fc from 'fast-check'
import { marked } from 'marked'
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5'
import { describe, expect, it } from 'vitest'
import { renderNotice } from '../../../src/compliance/index.ts'
import type { AccountSecurityPolicy, ServiceText } from '../../../src/index.ts'
import { linkAddress, oneLine } from '../../../src/compliance/notices/formats/plain-text.ts'
import { samplePolicy, sampleService } from './sample-service.ts'

type Node = DefaultTreeAdapterMap['childNode']

/** What a browser would make of a fragment: its elements with their attributes, and its text. */
function read(html: string): {
  readonly elements: readonly string[]
  readonly links: readonly string[]
  readonly text: string
} {
  const elements: string[] = []
  const links: string[] = []
  const text: string[] = []
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) text.push(node.value)
    if (!('tagName' in node)) return
    elements.push([node.tagName, ...node.attrs.map(({ name }) => name)].join(' '))
    links.push(...node.attrs.filter(({ name }) => name === 'href').map(({ value }) => value))
    for (const child of node.childNodes) visit(child)
    text.push(' ')
  }
  for (const child of parseFragment(html).childNodes) visit(child)
  return { elements, links, text: text.join('') }
}

/** The sample with one text in every place that takes one. */
function filledWith(text: string): AccountSecurityPolicy {
  const contact = { name: text, address: text, email: text, phone: text, website: text }
  return {
    ...samplePolicy,
    renewal: { groups: { [text]: { maximumAgeDays: 365, warnDays: 30 } } },
    service: {
      name: { fr: text, en: text },
      controller: contact,
      dataProtectionOfficer: contact,
      publisher: { ...contact, director: text, registration: text },
      host: contact,
      purposes: [
        {
          purpose: text,
          legalBasis: 'consent',
          legalReference: text,
          categories: [text, text],
          recipients: [text],
          retentionDays: 3,
          retentionEvent: text,
          ifWithheld: text,
          source: text
        }
      ],
      processors: [text],
      transfers: [text],
      automatedDecisions: [text],
      rightsContact: contact,
      complaintAuthority: contact,
      updatedOn: text,
      version: text
    },
    cookies: [{ name: text, provider: text, place: text, purpose: text, durationSeconds: 1 }]
  }
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'a | b',
  'a\n\n# b\n- c\n1. d',
  '&lt;b&gt; &#60;b&#62; &amp;',
  '**b** _i_ `c` ~~d~~ [l](javascript:alert(1)) ![i](x) <https://a.example>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '- item',
  '12. item',
  '3) item',
  '# heading',
  '> quote',
  '=====',
  '+ plus',
  '\\',
  '\u0000\u0007\u202Eevil\ud800',
  '`'
]

/** Without links and line ends, which contacts have where their texts are addresses. */
function without(elements: readonly string[]): readonly string[] {
  return elements.filter((element) => element !== 'a href' && element !== 'br')
}

const ALLOWED = /^(?:h[234]|p|ul|li|table|caption|thead|tbody|tr|th scope|td data-label|br|code|a href)$/u
const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }))

describe('texts of the policy in HTML', () => {
  it('become no element and no attribute, and are all there', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { elements, links, text: said } = read(renderNotice(filledWith(text), { kind: 'all' }))
        expect(elements.filter((element) => !ALLOWED.test(element))).toEqual([])
        expect(links.filter((link) => !/^(?:https?:\/\/|mailto:)/u.test(link))).toEqual([])
        // Each line of an address, and any other text on one line.
        expect(said).toContain(oneLine(text))
      })
    )
  })
})

describe('texts of the policy in Markdown', () => {
  it('become no element, no link, no cell and no block', () => {
    const plain = read(marked(renderNotice(filledWith('mot'), { kind: 'all', format: 'markdown' }), { async: false }))
    fc.assert(
      fc.property(fc.constantFrom(...HOSTILE), (text) => {
        const markdown = renderNotice(filledWith(text), { kind: 'all', format: 'markdown' })
        const found = read(marked(markdown, { async: false }))
        expect(found.links.filter((link) => !/^(?:https?:\/\/|mailto:)/u.test(link))).toEqual([])
        expect(without(found.elements)).toEqual(without(plain.elements))
      })
    )
  })

  it('an address keeps its lines', () => {
    const address: ServiceText = 'Hôtel du canton\r\n\nVaux'
    const service = { ...sampleService, host: { name: 'Hôte', address, phone: '3940' } }
    expect(renderNotice({ ...samplePolicy, service }, { kind: 'legal', format: 'markdown' })).toContain(
      'Hôte\\\nHôtel du canton\\\nVaux\\\n3940\n'
    )
  })
})

describe('linkAddress', () => {
  it.each([
    ['https://exemple.fr/a?b=c&d=e', 'https://exemple.fr/a?b=c&d=e'],
    ['http://exemple.fr', 'http://exemple.fr/'],
    ['mailto:dpo@exemple.fr', 'mailto:dpo@exemple.fr'],
    ['javascript:alert(1)', null],
    ['https://', null],
    ['https://a b', null],
    ['//exemple.fr', null],
    ['', null]
  ])('%j', (href, address) => {
    expect(linkAddress(href)).toBe(address)
  })
})

describe('oneLine', () => {
  it.each([
    ['a\r\n\tb', 'a b'],
    ['1\u202f000\u00a0€', '1\u202f000\u00a0€'],
    ['a \u00a0 b', 'a b'],
    ['\u202eabc\u2066', ' abc '],
    ['\ud800', '\ufffd']
  ])('%j', (text, line) => {
    expect(oneLine(text)).toBe(line)
  })
})
