import type { RequirementDescription } from '../headless/describe-state.ts'
import { createElement } from './create-element.ts'

interface FieldDescription {
  readonly id: string
  /** Puts it in its place, from where a page that is brought in step with what its server wrote takes it away. */
  readonly place: () => void
  readonly release: () => void
}

let descriptions = 0

/**
 * What the input is described by: the rules as one sentence. It stands in the light DOM, because a description cannot
 * reach into a shadow tree. It does not change with typing, because that would be read again at every key.
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
