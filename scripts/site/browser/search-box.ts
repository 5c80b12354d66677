import type { DocumentLanguage } from '../../documents/documents.ts'
import { createSearch } from '../search/create-search.ts'
import { loadScript } from './load-script.ts'
import { renderResults } from './render-results.ts'
import { browserWords } from './browser-words.ts'

export interface SearchSettings {
  readonly language: DocumentLanguage
  /** The script with the sections. */
  readonly sections: string
  /** The folder of the language's pages. */
  readonly base: string
}

/** Results shown below the field; the search page shows all of them. */
const SHOWN_BELOW_FIELD = 8
const SHOWN_ON_PAGE = 50

type Search = ReturnType<typeof createSearch>

let loading: Promise<Search> | null = null

/** The sections are loaded when somebody searches. */
function loadSearch({ language, sections }: SearchSettings): Promise<Search> {
  loading ??= loadScript(sections).then(() => createSearch(globalThis.rempartSearch, language))
  return loading
}

/** Makes the field of the header answer while one types; it stays hidden where scripts do not run. */
export function bindSearchBox(settings: SearchSettings): void {
  const form = document.querySelector<HTMLFormElement>('form.search')
  const field = document.querySelector<HTMLInputElement>('#search')
  if (form === null || field === null) return
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  const panel = document.createElement('div')
  panel.className = 'results'
  panel.hidden = true
  form.append(status, panel)
  form.hidden = false

  const answer = async (): Promise<void> => {
    const question = field.value
    const search = await loadSearch(settings)
    // An older question is answered no more.
    if (question !== field.value) return
    const found = question.trim() === '' ? [] : search(question)
    panel.replaceChildren(renderResults(found.slice(0, SHOWN_BELOW_FIELD), settings.base))
    if (found.length > SHOWN_BELOW_FIELD) panel.append(allResults(form, question, settings.language))
    panel.hidden = found.length === 0
    status.textContent = question.trim() === '' ? '' : browserWords[settings.language].count(found.length)
  }
  field.addEventListener('focus', () => void loadSearch(settings), { once: true })
  field.addEventListener('input', () => void answer())
  form.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || panel.hidden !== false) return
    panel.hidden = true
    field.focus()
  })
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) panel.hidden = true
  })
  // A click on a result takes the focus from the field first, which would hide what is clicked.
  panel.addEventListener('mousedown', (event) => event.preventDefault())
}

function allResults(form: HTMLFormElement, question: string, language: DocumentLanguage): HTMLElement {
  const link = document.createElement('a')
  link.className = 'all'
  link.href = `${form.action}?${new URLSearchParams({ q: question })}`
  link.textContent = browserWords[language].allResults
  return link
}

/** Answers the question in the address of the search page. */
export async function showSearchPage(settings: SearchSettings): Promise<void> {
  const place = document.querySelector('#search-results')
  const question = new URLSearchParams(location.search).get('q')?.trim() ?? ''
  if (place === null || question === '') return
  const field = document.querySelector<HTMLInputElement>('#search')
  if (field !== null) field.value = question
  const found = (await loadSearch(settings))(question)
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  status.textContent = browserWords[settings.language].answerTo(question, found.length)
  place.replaceChildren(status, renderResults(found.slice(0, SHOWN_ON_PAGE), settings.base))
}
