import './rempart/standalone.js'

// A form that comes back with errors starts at their list, unless somebody was faster than this script.
const summary = document.querySelector('[data-focus]')
if (summary instanceof HTMLElement && document.activeElement === document.body) summary.focus()

// One submission at a time, and the button says that it works. Back in the browser's history, the form is fresh again.
for (const form of document.querySelectorAll('form')) {
  const button = form.querySelector('[data-working]')
  if (!(button instanceof HTMLElement)) continue
  const label = button.textContent
  form.addEventListener('submit', (event) => {
    if (form.getAttribute('aria-busy') === 'true') {
      event.preventDefault()
      return
    }
    form.setAttribute('aria-busy', 'true')
    button.textContent = button.dataset['working'] ?? label
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    form.removeAttribute('aria-busy')
    button.textContent = label
  })
}
