/** Calls a function with a binding. */
export type WithBinding<Binding> = <Result>(use: (binding: Binding) => Promise<Result>) => Promise<Result>

/**
 * Loads a binding at its first use and keeps it; a failed load is retried at the next use. Once loaded, the binding is
 * passed on synchronously, to save a promise in each layer of each hash.
 */
export function loadOnce<Binding>(load: () => Promise<Binding>): WithBinding<Binding> {
  let loaded: { readonly binding: Binding } | undefined
  let loading: Promise<Binding> | undefined
  const keep = (binding: Binding): Binding => {
    loaded = { binding }
    return binding
  }
  const forget = (error: unknown): never => {
    loading = undefined
    throw error
  }
  return (use) => {
    if (loaded !== undefined) return use(loaded.binding)
    loading ??= load().then(keep, forget)
    return loading.then(use)
  }
}
