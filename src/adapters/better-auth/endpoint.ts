import { tryGetCurrentAuthEndpointContext } from '@better-auth/core/context'
import { getIP } from '@better-auth/core/utils/ip'
import type { AttemptSubject } from '../../account/index.ts'
import { negotiateLanguage, sourcesOf } from '../http/index.ts'
import type { Language } from '../../messages/index.ts'

type EndpointContext = NonNullable<ReturnType<typeof tryGetCurrentAuthEndpointContext>>

/** The parts of the current Better Auth request used here. */
export interface Endpoint {
  readonly path: string
  readonly language: Language
  /** The subject of the throttle; `account` is null if the request names no account. */
  readonly subject: { readonly account: string | null; readonly source?: readonly string[] }
  /** The user's own data: from the form, and from the signed-in user. */
  readonly personalData: readonly string[]
  /** The `Cookie` header. */
  readonly cookies: string | null
  /** Null outside a request: `auth.$context` in a script. */
  readonly context: EndpointContext | null
}

const OUTSIDE: Endpoint = {
  path: '',
  language: negotiateLanguage(null),
  subject: { account: null },
  personalData: [],
  cookies: null,
  context: null
}

/** Reads the current request. */
export function readEndpoint(): Endpoint {
  const context = tryGetCurrentAuthEndpointContext()
  if (context === undefined) return OUTSIDE
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

/** The subject of the throttle; a credential without a named account is identified by its hash. */
export function subjectOf({ subject }: Endpoint, hash: string): AttemptSubject {
  return { ...subject, account: subject.account ?? hash }
}
