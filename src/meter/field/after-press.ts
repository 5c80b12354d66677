import { listen } from './listen.ts'

// On touch screens the click may follow shortly after the release; if none comes, do not wait longer.
const CLICK_WITHIN_MS = 400

/**
 * Delays layout changes while a mouse button or a finger is down, until its click has arrived: a click is lost if its
 * target moves between press and release. Only the last delayed task runs.
 */
export function createAfterPress(target: EventTarget, signal: AbortSignal): (task: () => void) => void {
  let isPressed = false
  let waiting: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function release(delayMs = 0): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      isPressed = false
      const task = waiting
      waiting = null
      if (!signal.aborted) task?.()
    }, delayMs)
  }

  listen(target, ['pointerdown'], signal, () => {
    clearTimeout(timer)
    isPressed = true
  })
  listen(target, ['pointerup', 'pointercancel'], signal, () => release(CLICK_WITHIN_MS))
  // A key also ends the press: a context menu may have swallowed the release.
  listen(target, ['click', 'keydown'], signal, () => release())

  return (task) => {
    if (isPressed) waiting = task
    else task()
  }
}
