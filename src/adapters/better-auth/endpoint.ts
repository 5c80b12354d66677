import { getCurrentAuthEndpointContext } from '@better-auth/core/context'
import { getIP } from '@better-auth/core/utils/ip'
import type { AttemptSubject } from '../../account/index.ts'
import { negotiateLanguage, sourcesOf } from '../http/index.ts'
import type { Language } from '../../messages/index.ts'

type EndpointContext = Awaited<ReturnType<typeof getCurrentAuthEndpointContext>>

/** What is read of the request that Better Auth is answering. */
export interface Endpoint {
  readonly path: string
  readonly language: Language
  /** Whom a guess counts against; `account` is null where the request names nobody. */
  readonly subject: { readonly account: string | null; readonly source?: readonly string[] }
  /** The person's own data: what the form says, and what is known of who is signed in. */
  readonly personalData: readonly string[]
  /** Header `Cookie`. */
  readonly cookies: string | null
  readonly context: EndpointContext
}

/** The request at hand. @throws {Error} Outside of one of Better Auth's endpoints. */
export function readEndpoint(): Endpoint {
  const context = getCurrentAuthEndpointContext()
  const { headers, path = '' } = context
  const body = (context.body ?? {}) as Readonly<Record<string, unknown>>
  const person = context.context.session?.user
  const address = headers === undefined ? null : getIP(headers, context.context.options)
  const typed = [body['email'], body['username'], body['phoneNumber']].filter((value) => typeof value === 'string')
  return {
    path,
    language: negotiateLanguage(headers?.get('accept-language')),
    subject: {
      account: typed[0]?.toLowerCase() ?? person?.email ?? null,
      ...(address !== null && { source: sourcesOf(address) })
    },
    personalData: [...typed, body['name'], person?.email, person?.name].filter((value) => typeof value === 'string'),
    cookies: headers?.get('cookie') ?? null,
    context
  }
}

/** The subject of the throttle; a credential that nobody named is told by its hash. */
export function subjectOf({ subject }: Endpoint, hash: string): AttemptSubject {
  return { ...subject, account: subject.account ?? hash }
}
