type Child = Node | string

/**
 * Builds an element from its attributes and children; never from markup. A part also gets the class of the same name,
 * so that the element and the page style it alike.
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

/** Writes a text only if it changed: an unchanged live region must not be announced again. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

/**
 * Sets `hidden` only if it changed: writing an attribute makes the browser recompute styles even if the value is the
 * same.
 */
export function setHidden(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden
}

/**
 * An icon in a 20 by 20 box, in the colour of the text, hidden from assistive technology. The keys are classes of its
 * shapes.
 */
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
