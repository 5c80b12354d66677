import { createHmac } from 'node:crypto'
import { expect } from 'vitest'
import type { MailContent } from '../../../src/messages/index.ts'
import type { OpenedLifecycle } from './open-lifecycle.ts'

/** What a digest, a token, a device, a hash or a text that nobody can know is compared with. */
export const anyToken: unknown = expect.stringMatching(/^[\w-]{43}$/u)
export const anyDevice: unknown = expect.stringMatching(/^[\w-]{22}$/u)
export const anyHash: unknown = expect.stringMatching(/^\$argon2id\$/u)
export const anyText: unknown = expect.any(String)

/** What a verb tells: its events as code, details and whether they are about the account; its messages. */
export interface Told {
  readonly events: readonly (readonly [string, object, 'the account' | 'nobody' | 'somebody else'])[]
  readonly mails: readonly (readonly [to: string, language: string, content: MailContent])[]
}

/** What was told since the last call, of an account. */
export async function tellOf(
  { lifecycle, events, mails }: Pick<OpenedLifecycle, 'lifecycle' | 'events' | 'mails'>,
  id: string
): Promise<Told> {
  await lifecycle.whenIdle()
  const own = createHmac('sha256', 'secret of the tests, 32 characters').update(`event\0${id}`).digest('base64url')
  const whose = (pseudonym: string | null) => {
    if (pseudonym === null) return 'nobody'
    return pseudonym === own.slice(0, 22) ? 'the account' : 'somebody else'
  }
  return {
    events: events.splice(0).map(({ code, details, pseudonym }) => [code, details, whose(pseudonym)] as const),
    mails: mails.splice(0).map(({ to, language, content }) => [to, language, content] as const)
  }
}
