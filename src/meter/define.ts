import { PasswordMeterElement } from './password-meter-element.ts'
import type { PasswordMeterErrorDetail } from './element/meter-error.ts'
import type { PasswordVerdictDetail } from './element/password-verdict.ts'

declare global {
  interface HTMLElementTagNameMap {
    'password-meter': PasswordMeterElement
  }
  // Both bubble: every target of the map is told of them, the document too.
  interface GlobalEventHandlersEventMap {
    'password-verdict': CustomEvent<PasswordVerdictDetail>
    'password-meter-error': CustomEvent<PasswordMeterErrorDetail>
  }
}

// Absent on a server; present already where two versions meet on one page.
const registry = (globalThis as { customElements?: CustomElementRegistry }).customElements
if (registry !== undefined && registry.get('password-meter') === undefined) {
  registry.define('password-meter', PasswordMeterElement)
}
