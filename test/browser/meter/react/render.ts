import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { BrokenForm, CrowdedForm, HookForm, SignupForm } from './signup-form.ts'

export const signupForm: string = renderToString(createElement(SignupForm))
export const brokenForm: string = renderToString(createElement(BrokenForm))
export const crowdedForm: string = renderToString(createElement(CrowdedForm))
export const hookForm: string = renderToString(createElement(HookForm))
