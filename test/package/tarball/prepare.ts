import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { createFolder, installPackage, packPackage, type PackedPackage } from './packed-package.ts'

declare module 'vitest' {
  interface ProvidedContext {
    packed: PackedPackage
    /** An application that has installed the tarball, to be copied: beside it is room for more. */
    application: string
  }
}

/** Runs once before the tests of the tarball. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = createFolder()
  const packed = await packPackage(folder)
  provide('packed', packed)
  provide('application', await installPackage(folder, 'application', [packed.tarball]))
  return () => rmSync(folder, { recursive: true })
}
