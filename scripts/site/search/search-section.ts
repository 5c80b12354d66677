/** A heading of a page and what stands under it: what the search finds. */
export interface SearchSection {
  /** The page from the folder of its language, with the anchor of the heading: `server.html#fields`. */
  readonly place: string
  /** The title of the page. */
  readonly title: string
  /** The heading, or nothing above the first. */
  readonly heading: string
  readonly text: string
}
