import { composeMail, type Language, type MailContent } from 'rempart/messages'
import type { Metrics } from '../metrics.ts'
import type { Mailer } from './mailer.ts'

/** Writes messages to people and sends them. */
export interface Postman {
  /** Rejects when the message was not taken. */
  send(to: string, language: Language, content: MailContent): Promise<void>
  /** For what stands whether or not the message arrives: nobody waits, and a failure is told to the log. */
  sendLater(to: string, language: Language, content: MailContent): void
  /** Resolves when nothing is under way. */
  whenIdle(): Promise<void>
}

export function createPostman(mailer: Mailer, { mails }: Metrics, onError: (error: unknown) => void): Postman {
  const underWay = new Set<Promise<void>>()

  async function send(to: string, language: Language, content: MailContent): Promise<void> {
    const { code } = content
    try {
      await mailer.send(to, composeMail(language, content))
      mails.inc({ code, outcome: 'sent' })
    } catch (error) {
      mails.inc({ code, outcome: 'failed' })
      throw error
    }
  }

  return {
    send,
    sendLater(...message) {
      const running = send(...message)
        .catch(onError)
        .finally(() => underWay.delete(running))
      underWay.add(running)
    },
    async whenIdle() {
      while (underWay.size > 0) await Promise.all(underWay)
    }
  }
}
