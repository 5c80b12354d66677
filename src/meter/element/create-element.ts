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

/** An icon of one path in a square of 20, in the colour of the text; it says nothing that words do not. */
export function createIcon(path: string): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg'
  const icon = document.createElementNS(namespace, 'svg')
  icon.setAttribute('viewBox', '0 0 20 20')
  icon.setAttribute('aria-hidden', 'true')
  const shape = document.createElementNS(namespace, 'path')
  shape.setAttribute('d', path)
  icon.append(shape)
  return icon
}
