/** Adds properties to a class that reflect attributes: strings, `''` if absent. */
export function reflectAttributes(prototype: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [property, attribute] of Object.entries(attributes)) {
    Object.defineProperty(prototype, property, {
      get(this: HTMLElement) {
        return this.getAttribute(attribute) ?? ''
      },
      set(this: HTMLElement, value: string) {
        this.setAttribute(attribute, value)
      }
    })
  }
}
