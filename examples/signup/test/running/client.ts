/** What a browser without scripts does: keeps cookies, follows no redirect by itself, posts forms. */
export interface Client {
  readonly cookies: ReadonlyMap<string, string>
  /** A `cookie` among the headers stands for the visitor's own. */
  readonly get: (path: string, headers?: Readonly<Record<string, string>>, method?: string) => Promise<Response>
  readonly send: (path: string, body: BodyInit, headers: Readonly<Record<string, string>>) => Promise<Response>
  /** Posts a form with a fresh token, as a page or, with `json`, as a program. */
  readonly post: (path: string, fields: Readonly<Record<string, string>>, json?: boolean) => Promise<Response>
  readonly formToken: (path: string) => Promise<string>
  /** Loses a cookie, as another browser never had it. */
  readonly forget: (cookie: string) => void
}

export const JSON_HEADERS = { accept: 'application/json', 'content-type': 'application/json' }

export function createClient(origin: string): Client {
  const cookies = new Map<string, string>()

  async function request(
    path: string,
    init: { readonly method?: string; readonly body?: BodyInit; readonly headers: Readonly<Record<string, string>> }
  ): Promise<Response> {
    const cookie = Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(origin + path, { redirect: 'manual', ...init, headers: { cookie, ...init.headers } })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }

  const client: Client = {
    cookies,
    forget: (cookie) => cookies.delete(cookie),
    get: (path, headers = { accept: 'text/html' }, method = 'GET') => request(path, { method, headers }),
    send: (path, body, headers) => request(path, { method: 'POST', body, headers }),
    async formToken(path) {
      const response = await client.get(path, { accept: 'application/json' })
      const { formToken } = (await response.json()) as { readonly formToken: string }
      return formToken
    },
    async post(path, fields, json = true) {
      const page = path.startsWith('/account/') || path === '/sign-out' ? '/sign-in' : path
      const formToken = await client.formToken(page)
      return json
        ? await client.send(path, JSON.stringify({ ...fields, formToken }), JSON_HEADERS)
        : await client.send(path, new URLSearchParams({ ...fields, formToken }), { accept: 'text/html' })
    }
  }
  return client
}
