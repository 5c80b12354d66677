/** Does something with a binding. */
export type WithBinding<Binding> = <Result>(use: (binding: Binding) => Promise<Result>) => Promise<Result>

/**
 * Loads a binding at its first use and keeps it; a failed load is tried again. A loaded binding is used without a promise
 * in between, which each layer of each hash would allocate.
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
