/**
 * ioredis, iovalkey, a cluster of either, or any client that takes scripts as they do: keys and arguments as a flat
 * list.
 */
export interface PositionalScriptClient {
  /** `ready` while connected. Absent: unknown. */
  readonly status?: string
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>
}

/** node-redis (`redis`, `@redis/client`): a client, a pool of clients or a cluster. */
export interface NamedScriptClient {
  readonly isReady: boolean
  eval(script: string, options: { readonly keys: string[]; readonly arguments: string[] }): Promise<unknown>
}

export type ScriptClient = PositionalScriptClient | NamedScriptClient

/** Runs a script on one key. */
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

/** Whether the client reports that it has no connection. */
export function isDisconnected(client: ScriptClient): boolean {
  if ('isReady' in client) return !client.isReady
  return client.status !== undefined && client.status !== 'ready'
}
