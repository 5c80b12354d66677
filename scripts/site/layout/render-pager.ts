import { navigation } from '../navigation.ts'
import { linkBetween, placeOf } from '../places.ts'
import type { SitePage } from '../site-page.ts'
import { siteWords } from '../words.ts'

/** The pages before and after this one, in the order of the menu. */
export function renderPager({ path, language }: SitePage): string {
  const items = navigation.flatMap(({ pages }) => pages).filter(({ anchor }) => anchor === undefined)
  const place = items.findIndex(({ name }) => placeOf(name, language) === path)
  const words = siteWords[language]
  const links = [
    { item: items[place - 1], rel: 'prev', says: words.previous },
    { item: items[place + 1], rel: 'next', says: words.next }
  ].flatMap(({ item, rel, says }) =>
    place === -1 || item === undefined
      ? []
      : `<a rel="${rel}" href="${linkBetween(path, placeOf(item.name, language))}"><small>${says}</small> ${item.label[language]}</a>`
  )
  return links.length === 0 ? '' : `<nav class="pager" aria-label="${words.neighbours}">${links.join('\n')}</nav>`
}
