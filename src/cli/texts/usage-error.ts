import type { Texts } from './texts.ts'

/** Wrong usage or unreadable input, as the key of a text in the user's language. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly code: keyof Texts['errors']
  readonly detail: string
  readonly suggestion: string | undefined
  readonly further: object

  /**
   * @param detail The option, preset or file named in the text. Never an argument that may be a password.
   * @param suggestion The name probably meant.
   * @param further Additional members of the JSON output.
   */
  constructor(code: keyof Texts['errors'], detail = '', suggestion?: string, further: object = {}) {
    super(code)
    this.code = code
    this.detail = detail
    this.suggestion = suggestion
    this.further = further
  }
}
