import { RempartError } from '../../rempart-error.ts'

/** @throws {RempartError} `backend_unavailable` on a Node.js that is too old, where the first hash would be a `TypeError`. */
export function assertRuntime(): void {
  // Absent below Node.js 22, where the types still promise it.
  const { withResolvers } = Promise as Partial<typeof Promise>
  if (withResolvers !== undefined) return
  const remedy = `use Node.js 22.14 or later; this is Node.js ${process.version}`
  throw new RempartError('backend_unavailable', `rempart cannot hash here: ${remedy}`, { backend: 'auto', remedy })
}
