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
