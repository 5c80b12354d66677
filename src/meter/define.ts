import { PasswordMeterElement } from './password-meter-element.ts'
import type { PasswordMeterErrorDetail } from './element/meter-error.ts'
import type { PasswordVerdictDetail } from './element/password-verdict.ts'

declare global {
  interface HTMLElementTagNameMap {
    'password-meter': PasswordMeterElement
  }
  // Both bubble, so any target can listen, including the document.
  interface GlobalEventHandlersEventMap {
    'password-verdict': CustomEvent<PasswordVerdictDetail>
    'password-meter-error': CustomEvent<PasswordMeterErrorDetail>
  }
}

// Absent on a server. The element may already be defined, by a second version on the page.
const registry = (globalThis as { customElements?: CustomElementRegistry }).customElements
if (registry !== undefined && registry.get('password-meter') === undefined) {
  registry.define('password-meter', PasswordMeterElement)
}
