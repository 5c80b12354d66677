import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { writeCheapPolicy } from './policy-for-tests.ts'
import { createClient } from './running/client.ts'
import { freePort } from '../../../test/running/free-port.ts'
import { linkIn } from './running/mailbox.ts'
import { makeDataFolder, removeFolder, runService, type RunningService } from './running/service.ts'
import { password } from './visitors.ts'

const publicOrigin = 'https://guichet.example'

interface Received {
  readonly from: string
  readonly to: readonly string[]
  readonly source: string
}

/** A real mail server that keeps what it is given, and refuses recipients whose address has `refused` in it. */
async function runMailServer() {
  const received: Received[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onRcptTo: ({ address }, _session, callback) =>
      callback(address.includes('refused') ? new Error('no such mailbox') : null),
    onData(stream, { envelope }, callback) {
      let source = ''
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        source += chunk
      })
      stream.on('end', () => {
        const { mailFrom, rcptTo } = envelope
        const from = mailFrom === false ? '' : mailFrom.address
        received.push({ from, to: rcptTo.map(({ address }) => address), source })
        callback()
      })
    }
  })
  const port = await freePort()
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })
  const close = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      server.close(resolve)
    })
  }
  return { received, url: `smtp://127.0.0.1:${port}`, close }
}

/** The text of a message as it went over the line. */
function plainText({ source }: Received): string {
  const [, body = ''] = /content-type: text\/plain[^]*?\r\n\r\n([^]*?)\r\n--/iu.exec(source) ?? []
  return body
    .replaceAll('=\r\n', '')
    .replaceAll(/((?:=[0-9A-F]{2})+)/gu, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString())
    .replaceAll('\r\n', '\n')
}

describe('with a mail server', () => {
  const folder = makeDataFolder(inject('template'))
  let mailServer: Awaited<ReturnType<typeof runMailServer>>
  let service: RunningService
  beforeAll(async () => {
    mailServer = await runMailServer()
    service = await runService({
      DATA_DIR: folder,
      POLICY_FILE: writeCheapPolicy(folder, {
        recovery: { linkMinutes: 15, maximumRequestsPerDay: 5, endsOtherSessions: false }
      }),
      SMTP_URL: mailServer.url,
      MAIL_FROM: 'guichet@guichet.example',
      PUBLIC_ORIGIN: `${publicOrigin}/`
    })
  })
  afterAll(async () => {
    await service.stop()
    await mailServer.close()
    removeFolder(folder)
  })

  test('the link arrives, begins with the configured origin, and is good for what the policy says', async () => {
    const form = { name: 'Jeanne Martin', email: 'jeanne@exemple.fr', password }
    const owner = createClient(service.origin)
    expect((await owner.post('/sign-up', form)).status).toBe(204)
    expect((await createClient(service.origin).post('/recovery', { email: form.email })).status).toBe(204)
    await expect.poll(() => mailServer.received).toHaveLength(1)
    const [mail] = mailServer.received
    expect(mail).toMatchObject({ from: 'guichet@guichet.example', to: [form.email] })
    expect(mail!.source).toMatch(/^auto-submitted: auto-generated\r$/imu)
    const text = plainText(mail!)
    expect(text).toContain('15\u00a0minutes')
    const link = linkIn({ text })
    expect(link.origin).toBe(publicOrigin)
    expect(service.stdout()).not.toContain('Mailbox')
    expect((await fetch(`${service.metricsOrigin}/mail`)).status).toBe(404)

    const client = createClient(service.origin)
    await client.get(link.pathname)
    expect((await client.post('/recovery/password', { newPassword: 'Tramway-Orange-12' })).status).toBe(204)
    await expect.poll(() => mailServer.received).toHaveLength(2)
    expect(plainText(mailServer.received[1]!)).toContain(`${publicOrigin}/recovery`)
    // This policy leaves the sessions that were open.
    expect((await owner.get('/account')).status).toBe(200)
  })

  test('a message that is refused is told to the log, without the address, and to nobody else', async () => {
    const form = { name: 'Paul Martin', email: 'refused@exemple.fr', password }
    expect((await createClient(service.origin).post('/sign-up', form)).status).toBe(204)
    expect((await createClient(service.origin).post('/recovery', { email: form.email })).status).toBe(204)
    await expect.poll(() => service.stderr()).toContain('a message was not sent')
    expect(service.stderr()).not.toContain('refused@')
    const figures = await (await fetch(`${service.metricsOrigin}/metrics`)).text()
    expect(figures).toContain('signup_mails_total{code="recovery_link",outcome="failed"} 1')
  })
})
