import type { Mail } from 'rempart/messages'

/** What takes a message to somebody. */
export interface Mailer {
  /** Rejects when it was not taken. */
  send(to: string, mail: Mail): Promise<void>
}
