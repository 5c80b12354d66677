import type { AdmissionOptions } from '../../hashing/index.ts'
import type { AttemptSubject } from '../throttle/attempt-throttle.ts'

/** The origin of a request. Its signal and deadline apply to the hashing. */
export interface Visitor extends Pick<AttemptSubject, 'source'>, AdmissionOptions {
  /**
   * A description of the browser for the owner's lists: `Firefox, Linux`. The first 200 characters are kept. Default:
   * empty.
   */
  readonly label?: string
  /** The value of the known-device cookie. Default: none. */
  readonly deviceCookie?: string | undefined
}

const MAXIMUM_LABEL_UNITS = 200

/** The label as one line of bounded length. */
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
