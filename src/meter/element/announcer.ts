import { setText } from './create-element.ts'

const DELAY_MS = 1_000

/** Writes the meter's announcements into a polite live region. */
export interface Announcer {
  /** Announces `text` once no new level has come for a second, and only if `level` differs from the last one announced. */
  readonly announceLevel: (level: string, text: string) => void
  /** Announces `text` at once, in response to a button. */
  readonly announce: (text: string) => void
  readonly stop: () => void
}

export function createAnnouncer(region: HTMLElement): Announcer {
  let spoken = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  return {
    announceLevel(level, text) {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (level === spoken) return
        spoken = level
        setText(region, text)
      }, DELAY_MS)
    },
    announce(text) {
      setText(region, text)
    },
    stop: () => clearTimeout(timer)
  }
}
