import type { FoundSection } from '../search/create-search.ts'
import { excerptOf } from '../search/excerpt.ts'

/** What was found as a list of links, each with what stands around the words of the question. */
export function renderResults(sections: readonly FoundSection[], base: string): HTMLElement {
  const list = document.createElement('ol')
  for (const { place, title, heading, text, terms } of sections) {
    const link = document.createElement('a')
    link.href = base + place
    link.append(textIn('strong', heading || title))
    if (heading !== '') link.append(textIn('span', title))
    const item = document.createElement('li')
    item.append(link, textIn('p', excerptOf(text, terms)))
    list.append(item)
  }
  return list
}

function textIn(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}
