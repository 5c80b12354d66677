import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { KeptMail } from '../../src/mail/mail-folder.ts'

/** The messages in the data folder of a service to one person, the newest last. */
export function readMails(dataFolder: string, to: string): readonly KeptMail[] {
  const folder = join(dataFolder, 'mail')
  const names = namesIn(folder).filter((name) => name.endsWith('.json'))
  return names
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as KeptMail)
    .filter((mail) => mail.to === to)
}

/** Waits until somebody has that many messages that say something, and gives the last one. */
export async function waitForMail(
  dataFolder: string,
  to: string,
  count: number,
  saying: string = '/link/'
): Promise<KeptMail> {
  const found = (): readonly KeptMail[] => readMails(dataFolder, to).filter(({ text }) => text.includes(saying))
  await expect.poll(found).toHaveLength(count)
  return found().at(-1)!
}

/** The path of the link in a message, and the origin that it begins with. */
export function linkIn(
  { text }: Pick<KeptMail, 'text'>,
  purpose: 'recovery' | 'sign-up' | 'address' = 'recovery'
): URL {
  const [address, of] = /^https?:\S+\/([\w-]+)\/link\/[\w-]{43}$/mu.exec(text) ?? []
  if (address === undefined || of !== purpose) throw new Error(`the message has no link of ${purpose}`)
  return new URL(address)
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
