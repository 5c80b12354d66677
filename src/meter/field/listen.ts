/** Listens on the way down, before anything of the page that stands in between can end it. */
export function listen<Name extends keyof HTMLElementEventMap>(
  target: EventTarget,
  names: readonly Name[],
  signal: AbortSignal,
  listener: (event: HTMLElementEventMap[Name]) => void
): void {
  for (const name of names) target.addEventListener(name, listener as EventListener, { signal, capture: true })
}
