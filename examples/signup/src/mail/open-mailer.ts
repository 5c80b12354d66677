import { join } from 'node:path'
import { prepareDataFolder } from '../data-folder.ts'
import type { Settings } from '../settings.ts'
import { createMailFolder, type MailFolder } from './mail-folder.ts'
import type { Mailer } from './mailer.ts'
import { createSmtpMailer } from './smtp-mailer.ts'

export interface OpenMailer {
  readonly mailer: Mailer
  /** Where the messages stay that are not sent; null where there is a mail server. */
  readonly folder: MailFolder | null
}

/**
 * A mail server where the settings name one, else a folder of the data folder.
 *
 * @throws {SettingsError} When that folder cannot be trusted or written.
 */
export function openMailer({ SMTP_URL, MAIL_FROM = '', DATA_DIR }: Settings): OpenMailer {
  if (SMTP_URL !== undefined) return { mailer: createSmtpMailer(SMTP_URL, MAIL_FROM), folder: null }
  prepareDataFolder(DATA_DIR)
  const folder = createMailFolder(join(DATA_DIR, 'mail'))
  return { mailer: folder, folder }
}
