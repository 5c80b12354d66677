import { createMessages, type Language } from 'rempart/messages'

const MINUTE_SECONDS = 60
const HOUR_SECONDS = 3_600

/** How long to wait, in words, and never less than it is: `12 heures`. */
export function describeWait(seconds: number, language: Language): string {
  const unit = seconds < MINUTE_SECONDS ? 1 : seconds < HOUR_SECONDS ? MINUTE_SECONDS : HOUR_SECONDS
  return createMessages(language).duration(Math.ceil(seconds / unit) * unit)
}
