declare module 'french-badwords-list' {
  /** French swear words and insults. https://github.com/darwiin/french-badwords-list */
  const badWords: { readonly array: readonly string[] }
  export = badWords
}
