import './globals.ts'
import { addCopyButtons, makeWideScrollable } from './code-blocks.ts'
import { bindSearchBox, type SearchSettings, showSearchPage } from './search-box.ts'

const { search = '', base = '' } = document.currentScript?.dataset ?? {}
const settings: SearchSettings = {
  language: document.documentElement.lang === 'en' ? 'en' : 'fr',
  sections: search,
  base
}

bindSearchBox(settings)
void showSearchPage(settings)
addCopyButtons(settings.language)
makeWideScrollable()

// The menu is longer than most screens: it shows where one is. `scrollIntoView` would scroll the page too.
const menu = document.querySelector<HTMLElement>('#pages')
const current = menu?.querySelector<HTMLElement>('[aria-current]')
if (menu && current) menu.scrollTop = Math.max(0, current.offsetTop - menu.clientHeight / 2)

// A heading that was chosen is read, not its list.
document.querySelector('#contents')?.addEventListener('click', ({ target, currentTarget }) => {
  if (target instanceof HTMLAnchorElement && currentTarget instanceof HTMLElement) currentTarget.hidePopover()
})
