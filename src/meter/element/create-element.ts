type Child = Node | string

/**
 * Builds an element from its attributes and children; never from markup. A part is also a class, so that the element
 * and the page style it by the same name.
 */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  if (attributes['part'] !== undefined) element.className = attributes['part']
  element.append(...children)
  return element
}

/** Writes a text only where it changed: an unchanged live region must not be announced again. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

/** As `hidden`, but an attribute that is written makes the browser look at the styles again, changed or not. */
export function setHidden(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden
}

/** An icon in a square of 20, in the colour of the text; it says nothing that words do not. Its shapes bear classes. */
export function createIcon(paths: Readonly<Record<string, string>>): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg'
  const element = document.createElementNS(namespace, 'svg')
  element.setAttribute('viewBox', '0 0 20 20')
  element.setAttribute('aria-hidden', 'true')
  for (const [name, path] of Object.entries(paths)) {
    const shape = element.appendChild(document.createElementNS(namespace, 'path'))
    shape.setAttribute('class', name)
    shape.setAttribute('d', path)
  }
  return element
}
