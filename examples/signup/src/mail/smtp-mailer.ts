import { createTransport } from 'nodemailer'
import type { Mailer } from './mailer.ts'

const CONNECTION_TIMEOUT_MS = 10_000
const SILENCE_TIMEOUT_MS = 20_000

/** Hands messages to a mail server, which has them once `send` resolves. */
export function createSmtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    greetingTimeout: CONNECTION_TIMEOUT_MS,
    socketTimeout: SILENCE_TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true
  })
  return {
    async send(to, mail) {
      // An object and not a text: an address is never read as a list of several.
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        ...mail,
        headers: { 'auto-submitted': 'auto-generated' }
      })
    }
  }
}
