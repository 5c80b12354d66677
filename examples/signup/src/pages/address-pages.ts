import { hidden, submit, type FormState } from './form.ts'
import { html } from './html.ts'
import { layout, type PageFrame } from './layout.ts'
import { textsOf } from './texts.ts'

/** Where the link leads to that is sent to a new address: one button, so that no scanner of mail presses it. */
export function confirmAddressPage(frame: PageFrame, { formToken, notice }: FormState): string {
  const texts = textsOf(frame.language)
  const { confirmTitle, confirmLead, confirmSubmit } = texts.address
  return layout(frame, {
    title: confirmTitle,
    notice,
    main: html`<h1>${confirmTitle}</h1>
      <p class="lead">${confirmLead}</p>
      <form method="post" action="/account/address/proof">
        ${hidden('formToken', formToken)}
        <div class="actions">${submit(texts, confirmSubmit)}</div>
      </form>`
  })
}
