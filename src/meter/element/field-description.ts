import type { RequirementDescription } from '../headless/describe-state.ts'
import { createElement } from './create-element.ts'

interface FieldDescription {
  readonly id: string
  /** Inserts it; called again after the page was morphed to its server's HTML, which removes it. */
  readonly place: () => void
  readonly release: () => void
}

let descriptions = 0

/**
 * The element that describes the input: the rules as one sentence. It is in the light DOM, because `aria-describedby`
 * cannot reach into a shadow tree. It does not change during typing, because it would be read again at every key.
 */
export function createFieldDescription(
  host: HTMLElement,
  lang: string,
  title: string,
  requirements: readonly RequirementDescription[]
): FieldDescription {
  const id = `password-meter-${++descriptions}-rules`
  const sentence = `${title} ${requirements.map(({ text }) => text).join(', ')}.`
  const element = createElement('span', { id, slot: 'description', hidden: '', lang }, sentence)
  return {
    id,
    place() {
      if (element.parentNode !== host) host.append(element)
    },
    release: () => element.remove()
  }
}
