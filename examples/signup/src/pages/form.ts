import { html, type Html } from './html.ts'
import type { FieldName, NoticeCode, ProblemCode } from '../codes.ts'
import type { Texts } from './texts.ts'

/** A sentence for each field that needs one. */
export type FieldErrors = Partial<Readonly<Record<FieldName, readonly string[]>>>

/** What the page of a form is made of, each time that it is shown. */
export interface FormState {
  readonly formToken: string
  readonly errors: FieldErrors
  /** How to make a refused password better. */
  readonly advice: readonly string[]
  readonly notice: NoticeCode | null
  /** What is wrong with the form as a whole. */
  readonly problem: ProblemCode | null
  /** What was typed before; never a password. */
  readonly typed: (field: 'name' | 'email' | 'newEmail' | 'device') => string
}

export interface FieldOptions {
  readonly name: FieldName
  readonly type: 'text' | 'email' | 'password'
  readonly autocomplete: string
  readonly value?: string
  readonly hint?: string
  readonly errors?: FieldErrors
  /** What helps to correct the field. */
  readonly advice?: readonly string[]
  /** Other elements that describe the field. */
  readonly describedBy?: string
  /** More attributes, by their names. */
  readonly attributes?: Readonly<Record<string, string | number>>
  readonly after?: Html
}

export function field(texts: Texts, options: FieldOptions): Html {
  const {
    name,
    type,
    autocomplete,
    value = '',
    hint,
    errors = {},
    advice = [],
    describedBy,
    attributes = {},
    after = null
  } = options
  const messages = errors[name] ?? []
  const hintId = hint === undefined ? null : `${name}-hint`
  const errorId = messages.length === 0 ? null : `${name}-error`
  const description = [errorId, hintId, describedBy].filter((id) => typeof id === 'string').join(' ')
  return html`<div class="field${messages.length === 0 ? '' : ' field-invalid'}">
    <label for="${name}">${texts.fields[name]}</label>
    ${hintId === null ? null : html`<p class="hint" id="${hintId}">${hint ?? ''}</p>`}
    ${
      errorId === null
        ? null
        : html`<div class="field-error" id="${errorId}">
            ${messages.map((message) => html`<p>${message}</p>`)}${
              advice.length === 0
                ? null
                : html`<ul class="field-advice">
                    ${advice.map((sentence) => html`<li>${sentence}</li>`)}
                  </ul>`
            }
          </div>`
    }
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      autocomplete="${autocomplete}"
      required
      ${type === 'password' ? null : html`value="${value}"`}
      ${type === 'text' ? null : html`autocapitalize="off" autocorrect="off" spellcheck="false"`}
      ${description === '' ? null : html`aria-describedby="${description}"`}
      ${errorId === null ? null : html`aria-invalid="true"`}
      ${Object.entries(attributes).map(([attribute, content]) => html` ${attribute}="${content}"`)}
    />
    ${after}
  </div>`
}

/** The list of what to correct, each a link to its field. */
export function errorSummary(texts: Texts, errors: FieldErrors): Html | null {
  const entries = Object.entries(errors).flatMap(([name, messages]) => messages.map((message) => ({ name, message })))
  if (entries.length === 0) return null
  return html`<div class="summary" role="alert" tabindex="-1" data-focus>
    <h2>${texts.errorSummary}</h2>
    <ul>
      ${entries.map(({ name, message }) => html`<li><a href="#${name}">${message}</a></li>`)}
    </ul>
  </div>`
}

export function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`
}

export function submit(texts: Texts, label: string): Html {
  return html`<button class="button" type="submit" data-working="${texts.working}">${label}</button>`
}
