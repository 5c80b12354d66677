import type { AdmissionOptions } from '../../hashing/index.ts'
import type { AttemptSubject } from '../throttle/attempt-throttle.ts'

/** Where a request comes from. Its signal and its deadline are those of the hashing. */
export interface Visitor extends Pick<AttemptSubject, 'source'>, AdmissionOptions {
  /** The browser in words, for its owner's lists: `Firefox, Linux`. Of it, 200 characters are kept. Default: empty. */
  readonly label?: string
  /** The value of the cookie of known devices. */
  readonly deviceCookie?: string | undefined
}

const MAXIMUM_LABEL_UNITS = 200

/** One line, of bounded length, whatever a browser calls itself. */
export function labelOf({ label = '' }: Visitor): string {
  return label
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, MAXIMUM_LABEL_UNITS)
    .toWellFormed()
}

export function admissionOf({ signal, deadlineMs }: AdmissionOptions): AdmissionOptions {
  return { signal, deadlineMs }
}
