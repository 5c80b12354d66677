import type { Language } from '../../messages/language/language.ts'

/** The attributes of `<password-meter>`, for the types of a framework's templates. */
export interface PasswordMeterElementAttributes {
  /** The id of the input. */
  readonly for?: string
  /** The policy as JSON, or the URL of its JSON. */
  readonly policy: string
  readonly language?: Language
  /** Ids, separated by spaces, of the fields with the user's own data. */
  readonly 'context-from'?: string
  /** The id of the confirmation field. */
  readonly confirmation?: string
  /** The URL of the worker's script. */
  readonly worker?: string
  /** Languages whose words the estimator knows, separated by spaces. */
  readonly dictionaries?: string
}
