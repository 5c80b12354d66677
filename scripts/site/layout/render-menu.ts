import type { DocumentLanguage } from '../../documents/documents.ts'
import { navigation, type NavigationGroup, type NavigationItem, projectGroup } from '../navigation.ts'
import { linkBetween, placeOf } from '../places.ts'
import type { SitePage } from '../site-page.ts'
import { siteWords } from '../words.ts'

/** The entries that the menu lists below the page of all of them. */
export type MenuReference = readonly { readonly specifier: string; readonly page: string }[]

/** The menu of all pages, the current one marked. */
export function renderMenu(page: SitePage, reference: MenuReference): string {
  const entries = reference.map(({ specifier, page: name }) => ({ name, label: { fr: specifier, en: specifier } }))
  const isReference = page.path.includes('reference/')
  return [
    ...navigation.map((group) => renderGroup(group, page.language, page)),
    isReference
      ? `<ul class="entry-list">${entries.map((item) => renderItem(item, page.language, page, true)).join('')}</ul>`
      : '',
    renderGroup(projectGroup, 'en', page)
  ].join('\n')
}

/** `target` is the language of its pages, which need not be that of the menu. */
function renderGroup({ title, pages }: NavigationGroup, target: DocumentLanguage, page: SitePage): string {
  const items = pages.map((item) => renderItem(item, target, page, false))
  return `<p class="group">${title[page.language]}</p>\n<ul>${items.join('')}</ul>`
}

function renderItem(
  { name, label, anchor }: NavigationItem,
  target: DocumentLanguage,
  { path, language }: SitePage,
  isCode: boolean
): string {
  const place = placeOf(name, target)
  const whole = anchor === undefined ? place : `${place}#${anchor[target]}`
  const text = isCode ? `<code>${label[language]}</code>` : label[language]
  const foreign = target === language ? '' : ` hreflang="${target}"`
  const note = target === language ? '' : ` <small>(${siteWords[language].englishOnly})</small>`
  const current = whole === path
  return `<li><a href="${current ? '#content' : linkBetween(path, whole)}"${current ? ' aria-current="page"' : ''}${foreign}>${text}${note}</a></li>\n`
}
