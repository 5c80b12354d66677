import { RempartError } from '../../rempart-error.ts'

/** @throws {RempartError} `backend_unavailable` if Node.js is too old: the first hash would throw a `TypeError`. */
export function assertRuntime(): void {
  // Absent below Node.js 22, although the types declare it.
  const { withResolvers } = Promise as Partial<typeof Promise>
  if (withResolvers !== undefined) return
  const remedy = `use Node.js 22.14 or later; this is Node.js ${process.version}`
  throw new RempartError('backend_unavailable', `rempart cannot hash here: ${remedy}`, { backend: 'auto', remedy })
}
