import { setText } from './create-element.ts'

const DELAY_MS = 1_000

/** What speaks for the meter, politely and seldom. */
export interface Announcer {
  /**
   * Says `text` once typing has rested for a second, and only if `level` is not the one last spoken of.
   */
  readonly announceLevel: (level: string, text: string) => void
  /** Says `text` now, in answer to a button. */
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
