import type { Language } from '../../messages/language/language.ts'
import type { DsfrMessage } from './dsfr-messages.ts'

/**
 * The lines with a severity in the `.fr-messages-group` of a component; lines without one, such as a title, belong to
 * the page.
 */
export interface MessageLines {
  /** The id of the group if it was added here, for the input's `aria-describedby`; `''` if the page has one. */
  readonly createdId: string
  readonly render: (messages: readonly DsfrMessage[]) => void
  /** Restores the original lines. */
  readonly release: () => void
}

/** Text that the design system's script reads before a line, for people who do not see its colour. */
const said: Readonly<Record<Language, { readonly valid: string; readonly error: string }>> = {
  fr: { valid: 'validé', error: 'en erreur' },
  en: { valid: 'valid', error: 'in error' }
}

const WITH_SEVERITY = '[class*="fr-message--"]'

let groups = 0

export function createMessageLines(component: Element, input: Element, language: Language): MessageLines {
  const lines: HTMLElement[] = []
  const replaced = component.querySelectorAll(`.fr-messages-group ${WITH_SEVERITY}`)
  const created = component.querySelector('.fr-messages-group') === null ? createGroup() : null
  // Queried each time: morphing the page to its server's HTML may replace it.
  const findGroup = (): HTMLElement | null => component.querySelector<HTMLElement>('.fr-messages-group')

  function createGroup(): HTMLElement {
    const group = document.createElement('div')
    group.className = 'fr-messages-group'
    group.id = `password-messages-${++groups}`
    group.ariaLive = 'polite'
    ;(input.closest('.fr-input-wrap') ?? input).after(group)
    return group
  }

  function createLine(list: HTMLElement): HTMLElement {
    const line = document.createElement(list.matches('ul, ol') ? 'li' : 'p')
    line.dataset['frValid'] = said[language].valid
    line.dataset['frError'] = said[language].error
    return line
  }

  return {
    createdId: created?.id ?? '',
    render(messages) {
      const group = findGroup()
      if (group === null) return
      const list = listOf(group)
      for (const line of list.querySelectorAll(WITH_SEVERITY)) if (!lines.some((own) => own === line)) line.remove()
      for (const line of lines.splice(messages.length)) line.remove()
      // The group is a live region: only changed lines are written, or all of them would be read at every key.
      messages.forEach(({ severity, message }, index) => {
        const line = (lines[index] ??= createLine(list))
        const className = `fr-message fr-message--${severity}`
        if (line.className !== className) line.className = className
        if (line.textContent !== message) line.textContent = message
      })
      if (lines.some(({ parentNode }) => parentNode !== list)) list.append(...lines)
      // Hide an empty group from assistive technology.
      if (group.hidden !== (messages.length === 0)) group.hidden = messages.length === 0
    },
    release() {
      for (const line of lines) line.remove()
      const group = findGroup()
      if (created !== null) created.remove()
      else if (group !== null) listOf(group).append(...replaced)
    }
  }
}

function listOf(group: HTMLElement): HTMLElement {
  return group.querySelector<HTMLElement>('ul, ol') ?? group
}
