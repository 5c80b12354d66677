/** Listens in the capture phase, before the page's own listeners can stop the event. */
export function listen<Name extends keyof HTMLElementEventMap>(
  target: EventTarget,
  names: readonly Name[],
  signal: AbortSignal,
  listener: (event: HTMLElementEventMap[Name]) => void
): void {
  for (const name of names) target.addEventListener(name, listener as EventListener, { signal, capture: true })
}
