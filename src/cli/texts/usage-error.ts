import type { Texts } from './texts.ts'

/** Wrong usage or unreadable input, as the key of a text, so that it is said in the language of the person. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly code: keyof Texts['errors']
  readonly detail: string
  readonly suggestion: string | undefined
  readonly further: object

  /**
   * @param detail What the text names: an option, a preset, a file. Never what was typed in place of a password.
   * @param suggestion The name that was probably meant.
   * @param further What JSON has besides, in codes.
   */
  constructor(code: keyof Texts['errors'], detail = '', suggestion?: string, further: object = {}) {
    super(code)
    this.code = code
    this.detail = detail
    this.suggestion = suggestion
    this.further = further
  }
}
