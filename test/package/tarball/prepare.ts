import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { createFolder, extendApplication, installPackage, packPackage, type PackedPackage } from './packed-package.ts'
import { companions, peers, pinned } from './peers.ts'

declare module 'vitest' {
  interface ProvidedContext {
    packed: PackedPackage
    /** An application that has installed the tarball, to be copied: beside it is room for more. */
    application: string
    /** One that has installed the peers too. */
    applicationWithPeers: string
  }
}

/** Runs once before the tests of the tarball. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = createFolder()
  const packed = await packPackage(folder)
  provide('packed', packed)
  const application = await installPackage(folder, 'application', [packed.tarball])
  provide('application', application)
  provide('applicationWithPeers', await extendApplication(application, 'with-peers', pinned([...peers, ...companions])))
  return () => rmSync(folder, { recursive: true })
}
