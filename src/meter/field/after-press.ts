import { listen } from './listen.ts'

// After a finger leaves, the click may follow a little later; where none does, nothing is put off for longer.
const CLICK_WITHIN_MS = 400

/**
 * Puts off what would move the page under a mouse or a finger that is down, until its click has arrived: a click whose
 * target moved between press and release is lost. Of what was put off, the last is done.
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
  // A key, too, says that the press is over: a context menu may have kept its end to itself.
  listen(target, ['click', 'keydown'], signal, () => release())

  return (task) => {
    if (isPressed) waiting = task
    else task()
  }
}
