/** What `@node-rs/argon2` needs in Deno: to find its files, to set itself up, and to load its native code. */
const NEEDED = ['read', 'env', 'ffi'] as const

/** The part of Deno's global used here. */
interface Deno {
  readonly permissions: { readonly querySync: (descriptor: { readonly name: string }) => { readonly state: string } }
}

/** The flags for what Deno does not allow this process, `--allow-ffi`; none on other runtimes. */
export function missingPermissions(): readonly string[] {
  const deno = Reflect.get(globalThis, 'Deno') as Deno | undefined
  if (deno === undefined) return []
  return NEEDED.filter((name) => deno.permissions.querySync({ name }).state !== 'granted').map(
    (name) => `--allow-${name}`
  )
}
