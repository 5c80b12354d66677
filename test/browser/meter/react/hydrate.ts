import { createElement, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { BrokenForm, CrowdedForm, HookForm, SignupForm } from './signup-form.ts'

const root = document.querySelector('#root')
const form = { '/broken': BrokenForm, '/crowded': CrowdedForm, '/hook': HookForm }[location.pathname] ?? SignupForm
if (root !== null) {
  hydrateRoot(root, createElement(StrictMode, null, createElement(form)), { onRecoverableError: reportError })
}
