import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { Mailer } from './mailer.ts'

const keptMail = z.object({
  to: z.string(),
  sentAt: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string()
})

export type KeptMail = z.infer<typeof keptMail>

/** Messages kept in a folder instead of being sent. */
export interface MailFolder extends Mailer {
  /** The newest first. */
  list(): Promise<readonly KeptMail[]>
}

/** Old links are no longer valid, and the folder must not grow for ever. */
const MAXIMUM_MAILS = 100
const NAME = /^\d{13}\.[\w-]+\.json$/u

/** Where no mail server is set, each message is a file that only the service's own user can read. */
export function createMailFolder(folder: string): MailFolder {
  const names = async (): Promise<readonly string[]> => {
    const all = await readdir(folder).catch(() => [])
    return all
      .filter((name) => NAME.test(name))
      .toSorted()
      .toReversed()
  }

  return {
    async send(to, mail) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const sentAt = new Date()
      const name = `${String(sentAt.getTime()).padStart(13, '0')}.${randomUUID()}`
      const kept: KeptMail = { to, sentAt: sentAt.toISOString(), ...mail }
      // Whole or not at all, and through no link that somebody has planted.
      await writeFile(join(folder, `${name}.part`), JSON.stringify(kept, null, 2), { flag: 'wx', mode: 0o600 })
      await rename(join(folder, `${name}.part`), join(folder, `${name}.json`))
      for (const old of (await names()).slice(MAXIMUM_MAILS)) await rm(join(folder, old), { force: true })
    },

    async list() {
      const texts = (await names()).map(async (name) => readFile(join(folder, name), 'utf8').catch(() => null))
      return (await Promise.all(texts)).flatMap((text) => (text === null ? [] : readMail(text)))
    }
  }
}

function readMail(text: string): readonly KeptMail[] {
  try {
    return [keptMail.parse(JSON.parse(text))]
  } catch {
    return []
  }
}
