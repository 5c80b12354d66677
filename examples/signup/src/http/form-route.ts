import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { FormState } from '../pages/form.ts'
import type { PageFrame } from '../pages/layout.ts'
import { frameOf, sendPage, wantsJson } from './answer-kind.ts'
import { fieldErrors, passwordAdvice, refuseFields, type FormRefusal } from './form-refusal.ts'
import { typedText } from './forms.ts'
import { takeNotice } from './notice.ts'
import type { Parts } from './parts.ts'
import { Problem } from './problem.ts'
import { sendProblemDocument } from './send-problem.ts'

/** One form: who it is for, what its page is, and what happens when it is sent. */
export interface FormRoute<Subject> {
  /** Where it is sent to. */
  readonly path: string
  /** Where it is opened; `null`: it is part of the page of the account. Default: its path. */
  readonly opensAt?: string | null
  /** The page that holds it has a token in its past: it tells no other page where it was. */
  readonly isPrivate?: boolean
  /** Whom it is for. `null`: it has answered already. */
  readonly subject: (request: FastifyRequest, reply: FastifyReply) => Promise<Subject | null>
  /** What a program reads beside the token of the form. */
  readonly json?: (subject: Subject, request: FastifyRequest) => object | Promise<object>
  readonly page: (
    frame: PageFrame,
    state: FormState,
    subject: Subject,
    request: FastifyRequest
  ) => string | Promise<string>
  /** What is wrong with it; `null`: it has answered. */
  readonly submit: (request: FastifyRequest, reply: FastifyReply, subject: Subject) => Promise<FormRefusal | null>
}

const OPENED = 200
const STALE = 403
const MAXIMUM_TYPED = 400

/** A form is shown, and shown again with what is wrong; a program is told the same in JSON. */
export function formRoute<Subject>(app: FastifyInstance, { formTokens }: Parts, route: FormRoute<Subject>): void {
  const { path, opensAt = path } = route
  const shownAt = opensAt ?? '/account'
  // What a browser asks for when it opens the address of a form again.
  if (shownAt !== path) app.get(path, (_request, reply) => reply.redirect(shownAt, 303))
  if (opensAt !== null) {
    app.get(shownAt, async (request, reply) => {
      const subject = await route.subject(request, reply)
      if (subject === null) return reply
      if (!wantsJson(request)) return await sendForm(request, reply, OPENED, subject, refuseFields())
      return { ...(await route.json?.(subject, request)), formToken: formTokens.issue(request, reply) }
    })
  }

  app.post(path, async (request, reply) => {
    const isFresh = formTokens.accepts(request)
    if (!isFresh && wantsJson(request)) throw new Problem('form_expired')
    const subject = await route.subject(request, reply)
    if (subject === null) return reply
    if (!isFresh) return await sendForm(request, reply, STALE, subject, refuseFields())
    const refusal = await route.submit(request, reply, subject)
    if (refusal === null) return reply
    const problem = new Problem(refusal.code, { fields: refusal.issues })
    if (wantsJson(request)) return await sendProblemDocument(request, reply, problem)
    return await sendForm(request, reply, problem.status, subject, refusal)
  })

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    subject: Subject,
    refusal: FormRefusal
  ): Promise<FastifyReply> {
    const frame = { ...frameOf(request), path: shownAt }
    const state: FormState = {
      formToken: formTokens.issue(request, reply),
      errors: fieldErrors(refusal, frame.language),
      advice: passwordAdvice(refusal, frame.language),
      notice: status === STALE ? formTokens.explain(request) : takeNotice(request, reply),
      problem: status === OPENED ? null : refusal.code,
      typed: (field) => (status === OPENED ? '' : typedText(request.body, field).slice(0, MAXIMUM_TYPED))
    }
    if (route.isPrivate === true) reply.header('referrer-policy', 'no-referrer')
    return await sendPage(reply, status, await route.page(frame, state, subject, request))
  }
}

/** A form for everybody. */
export async function anybody(): Promise<object> {
  return {}
}
