/** ioredis, iovalkey, a cluster of either, and whatever takes a script as they do: keys and arguments one after the other. */
export interface PositionalScriptClient {
  /** `ready` while there is a connection. Absent: not known. */
  readonly status?: string
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>
}

/** node-redis (`redis`, `@redis/client`): a client, a pool of them or a cluster. */
export interface NamedScriptClient {
  readonly isReady: boolean
  eval(script: string, options: { readonly keys: string[]; readonly arguments: string[] }): Promise<unknown>
}

export type ScriptClient = PositionalScriptClient | NamedScriptClient

/** Runs a script over one key. */
export async function runScript(
  client: ScriptClient,
  script: string,
  key: string,
  values: readonly string[]
): Promise<unknown> {
  return 'isReady' in client
    ? await client.eval(script, { keys: [key], arguments: [...values] })
    : await client.eval(script, 1, key, ...values)
}

/** Whether the client says that it has no connection. */
export function isDisconnected(client: ScriptClient): boolean {
  if ('isReady' in client) return !client.isReady
  return client.status !== undefined && client.status !== 'ready'
}
