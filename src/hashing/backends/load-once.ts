import { RempartError } from '../../rempart-error.ts'

/** Loads a binding at its first use and keeps it; a failed load is tried again. */
export function loadOnce<Binding>(load: () => Promise<Binding>): () => Promise<Binding> {
  let loading: Promise<Binding> | undefined
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
}

/** The error of a binding that is not there, with what to do about it. */
export function backendUnavailable(
  backend: string,
  remedy: string,
  cause?: unknown
): RempartError<'backend_unavailable'> {
  return new RempartError(
    'backend_unavailable',
    `the backend "${backend}" cannot run: ${remedy}`,
    { backend, remedy },
    cause === undefined ? {} : { cause }
  )
}
