import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PasswordMeterElement } from '../../src/meter/index.ts'
import { styles } from '../../src/meter/element/styles.ts'

interface Named {
  readonly name: string
}
interface Declaration {
  readonly tagName?: string
  readonly attributes: readonly Named[]
  readonly members: readonly Named[]
  readonly events: readonly Named[]
  readonly cssParts: readonly Named[]
  readonly cssProperties: readonly Named[]
}

const root = join(import.meta.dirname, '../..')
const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
  modules: { declarations: Declaration[] }[]
}
const declaration = modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'password-meter')!
const element = join(root, 'src/meter/element')
const sources = readdirSync(element)
  .map((file) => readFileSync(join(element, file), 'utf8'))
  .join('\n')

function names(items: readonly Named[]): string[] {
  return items.map(({ name }) => name).toSorted()
}

function findAll(pattern: RegExp, text: string): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap((match) => (match[1] ?? '').split(' ')))].toSorted()
}

describe('custom-elements.json says what the class says:', () => {
  test('attributes', () => {
    expect(names(declaration.attributes)).toEqual(PasswordMeterElement.observedAttributes.toSorted())
  })

  test('properties', () => {
    const accessors = Object.entries(Object.getOwnPropertyDescriptors(PasswordMeterElement.prototype))
      .filter(([, accessor]) => accessor.set !== undefined)
      .map(([name]) => name)
    expect(names(declaration.members)).toEqual(accessors.toSorted())
  })

  test('events', () => {
    expect(names(declaration.events)).toEqual(findAll(/new CustomEvent\('([a-z-]+)'/gu, sources))
  })

  test('custom properties', () => {
    expect(names(declaration.cssProperties)).toEqual(findAll(/var\((--password-meter-[a-z]+)/gu, styles))
  })

  test('parts', () => {
    const written = findAll(/part: '([a-z -]+)'/gu, sources)
    const buttons = findAll(/createButton\('([a-z-]+)'/gu, sources)
    const rules = ['rule', 'rule-met', 'rule-unmet', 'rule-missed', 'rule-unknown']
    expect(names(declaration.cssParts)).toEqual([...new Set([...written, ...buttons, ...rules, 'button'])].toSorted())
  })
})

test('a server may import the element', () => {
  expect('customElements' in globalThis).toBe(false)
  expect(PasswordMeterElement.name).toBe('PasswordMeterElement')
})
