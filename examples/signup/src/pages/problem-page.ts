import { html, type Html } from './html.ts'
import { layout, type PageFrame } from './layout.ts'
import type { ProblemCode } from '../codes.ts'
import { textsOf } from './texts.ts'

export function problemPage(frame: PageFrame, code: ProblemCode, retryAfterSeconds: number | null): string {
  const texts = textsOf(frame.language)
  const { title, detail } = texts.problems[code]
  return layout(frame, {
    title,
    hasErrors: true,
    main: html`<h1>${title}</h1>
      <p class="lead">${detail}</p>
      ${retryAfterSeconds === null ? null : html`<p>${texts.retryAfter(retryAfterSeconds)}</p>`}
      ${code === 'too_many_attempts' ? recoveryLink(texts.recovery.submit) : null}
      ${code === 'link_void' ? recoveryLink(texts.recovery.again) : null}
      <p><a href="/">${texts.backToStart}</a></p>`
  })
}

/** A way out where a message to the account's address is one. */
function recoveryLink(label: string): Html {
  return html`<p><a class="button" href="/recovery">${label}</a></p>`
}
