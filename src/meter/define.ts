import { PasswordMeterElement } from './element/password-meter-element.ts'
import type { PasswordVerdictDetail } from './element/meter-panel.ts'

declare global {
  interface HTMLElementTagNameMap {
    'password-meter': PasswordMeterElement
  }
  interface HTMLElementEventMap {
    'password-verdict': CustomEvent<PasswordVerdictDetail>
    'password-meter-error': CustomEvent<{ readonly code: 'policy_unavailable' | 'language_unavailable' }>
  }
}

// Absent on a server; present already where two versions meet on one page.
const registry = (globalThis as { customElements?: CustomElementRegistry }).customElements
if (registry !== undefined && registry.get('password-meter') === undefined) {
  registry.define('password-meter', PasswordMeterElement)
}
