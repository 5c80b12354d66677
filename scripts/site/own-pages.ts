import { presets } from '../../src/index.ts'
import type { DocumentLanguage } from '../documents/documents.ts'
import { ownPageWords } from './own-page-words.ts'
import { linkBetween, placeOf } from './places.ts'
import type { SitePage } from './site-page.ts'
import { siteWords } from './words.ts'

/** The pages that are made of no document: the meter to try, and the answers of the search. */
export function ownPages(language: DocumentLanguage, workerKilobytes: number): readonly SitePage[] {
  return [tryPage(language, workerKilobytes), searchPage(language)]
}

function tryPage(language: DocumentLanguage, workerKilobytes: number): SitePage {
  const words = ownPageWords[language]
  const path = placeOf('try', language)
  const lead = words.lead(workerKilobytes)
  const options = Object.keys(presets).map((name) => `<option>${name}</option>`)
  return {
    path,
    language,
    title: siteWords[language].live,
    description: lead,
    body: `<h1>${siteWords[language].live}</h1>
<p class="lead">${lead}</p>
<div class="sign-up">
<p><label for="preset">${words.preset}</label> <select id="preset">${options.join('')}</select></p>
<p><label for="name">${words.name}</label> <input id="name" autocomplete="off"></p>
<p><label for="password">${words.password}</label> <input id="password" type="password" autocomplete="new-password"></p>
<password-meter for="password" context-from="name" confirmation="confirmation"><p>${words.withoutScript}</p></password-meter>
<p><label for="confirmation">${words.confirmation}</label> <input id="confirmation" type="password" autocomplete="new-password"></p>
</div>
<h2 id="${words.eventAnchor}">${words.eventTitle}</h2>
<p>${words.event}</p>
<pre><code id="verdict">…</code></pre>
<p><a href="${linkBetween(path, placeOf('browser', language))}">${words.guide}</a></p>`,
    headings: [],
    isTranslated: true,
    isSearchable: true,
    scripts: ['assets/try.js']
  }
}

function searchPage(language: DocumentLanguage): SitePage {
  const words = siteWords[language]
  return {
    path: placeOf('search', language),
    language,
    title: words.searchTitle,
    description: words.searchLead,
    body: `<h1>${words.searchTitle}</h1>
<p class="lead">${words.searchLead}</p>
<div id="search-results" class="results"><noscript><p>${words.searchNeedsScript}</p></noscript></div>`,
    headings: [],
    isTranslated: true,
    isSearchable: false,
    scripts: []
  }
}
