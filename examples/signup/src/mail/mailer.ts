import type { AccountMailer } from 'rempart/account/lifecycle'
import { composeMail, type Mail } from 'rempart/messages'
import type { Metrics } from '../metrics.ts'

/** What takes a message to somebody. */
export interface Mailer {
  /** Rejects when it was not taken. */
  send(to: string, mail: Mail): Promise<void>
}

/** Writes the messages of the lifecycle, and counts them. */
export function createPostman(mailer: Mailer, { mails }: Pick<Metrics, 'mails'>): AccountMailer {
  return {
    async send({ address, language }, content) {
      const { code } = content
      try {
        await mailer.send(address, composeMail(language, content))
        mails.inc({ code, outcome: 'sent' })
      } catch (error) {
        mails.inc({ code, outcome: 'failed' })
        throw error
      }
    }
  }
}
