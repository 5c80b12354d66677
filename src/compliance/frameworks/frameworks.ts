import { anssi } from './anssi.ts'
import { asvs } from './asvs.ts'
import { cnil } from './cnil.ts'
import { eu20242690 } from './eu-2024-2690.ts'
import type { Framework, FrameworkName } from './framework.ts'
import { nist } from './nist.ts'
import { pci } from './pci.ts'

/** Every framework by its name. */
export const frameworks: Readonly<Record<FrameworkName, Framework>> = {
  cnil,
  anssi,
  nist,
  asvs,
  pci,
  'eu-2024-2690': eu20242690
}

/** The date of the figures; update it whenever a requirement changes. */
export const DATA_VERSION = '2026-11-26'
