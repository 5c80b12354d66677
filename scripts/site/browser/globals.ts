import type { SearchSection } from '../search/search-section.ts'

declare global {
  /** Written by `assets/search-fr.js` and `assets/search-en.js`. */
  var rempartSearch: readonly SearchSection[]
  /** Written by `assets/worker-source.js`. */
  var rempartWorkerSource: string
}
