import type { DocumentLanguage } from '../../documents/documents.ts'
import { browserWords } from './browser-words.ts'

/** A button at each block of code that copies it. */
export function addCopyButtons(language: DocumentLanguage): void {
  const words = browserWords[language]
  for (const block of document.querySelectorAll('main pre')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = words.copy
    const copy = async (): Promise<void> => {
      await navigator.clipboard.writeText(block.textContent)
      button.textContent = words.copied
    }
    button.addEventListener('click', () => void copy())
    const wrapper = document.createElement('div')
    wrapper.className = 'code'
    block.replaceWith(wrapper)
    wrapper.append(block, button)
  }
}

/** What is wider than the page can be scrolled with the keyboard too. */
export function makeWideScrollable(): void {
  const watcher = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0')
      else target.removeAttribute('tabindex')
    }
  })
  for (const element of document.querySelectorAll('main pre, main .scroll')) watcher.observe(element)
}
