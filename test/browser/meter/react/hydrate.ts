import { createElement, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { BrokenForm, SignupForm } from './signup-form.ts'

const root = document.querySelector('#root')
const form = location.pathname === '/broken' ? BrokenForm : SignupForm
if (root !== null) {
  hydrateRoot(root, createElement(StrictMode, null, createElement(form)), { onRecoverableError: reportError })
}
