import { describe, expect, it } from 'vitest'
import { hiddenFieldsOf } from '../../../src/cli/journey/hidden-fields.ts'

const page = new URL('http://localhost/account/settings?a=b')
const input = '<input type="hidden" name="token" value="1">'

const tag = (units: number) => `<form action=/a><input type=hidden name=b value="${'c'.repeat(units)}"></form>`

describe('hiddenFieldsOf', () => {
  it.each<[name: string, html: string, path: string, fields: Readonly<Record<string, string>>]>([
    ['a form without an address goes to its page', `<form>${input}</form>`, '/account/settings', { token: '1' }],
    ['an empty address too', `<form action="">${input}</form>`, '/account/settings', { token: '1' }],
    ['a relative address', `<form action=save>${input}</form>`, '/account/save', { token: '1' }],
    ['another form', `<form action="/other">${input}</form>`, '/account/save', {}],
    [
      'the first of two',
      `<form action="/a">${input}</form><form action="/a"><input type=hidden name=b></form>`,
      '/a',
      { token: '1' }
    ],
    ['no value is the empty one', '<form action=/a><input type=hidden name=b></form>', '/a', { b: '' }],
    ['a field that is not hidden', '<form action=/a><input name=b value=c></form>', '/a', {}],
    ['a name that only begins alike', '<form action=/a><inputs type=hidden name=b></form>', '/a', {}],
    [
      'an attribute that stands twice',
      '<form action=/a><input type=hidden name=b value=1 value=2></form>',
      '/a',
      { b: '1' }
    ],
    [
      'a sign that is none',
      '<form action=/a><input type=hidden name=b value="&#x110000;&nbsp;"></form>',
      '/a',
      { b: '&#x110000;&nbsp;' }
    ],
    ['__proto__', '<form action=/a><input type=hidden name=__proto__ value=1></form>', '/a', { ['__proto__']: '1' }],
    ['a page that ends within a tag', '<form action=/a><input type=hidden name="b', '/a', {}]
  ])('%s', (_name, html, path, fields) => {
    expect(Object.entries(hiddenFieldsOf(html, page, path))).toEqual(Object.entries(fields))
  })

  it('reads a tag of 8,192 units, and none that is longer', () => {
    const around = ' type=hidden name=b value=""'.length
    expect(hiddenFieldsOf(tag(8_192 - around - 1), page, '/a')).toEqual({ b: 'c'.repeat(8_192 - around - 1) })
    expect(hiddenFieldsOf(tag(8_192), page, '/a')).not.toEqual({ b: 'c'.repeat(8_192) })
  })
})
