import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { writeCheapPolicy } from './policy-for-tests.ts'
import { createClient, type Client } from './running/client.ts'
import { linkIn, readMails, waitForMail } from './running/mailbox.ts'
import { makeDataFolder, removeFolder, runService, type RunningService } from './running/service.ts'
import { password, readProblem } from './visitors.ts'

let folder = ''
let service: RunningService
beforeAll(async () => {
  folder = makeDataFolder(inject('template'))
  service = await runService({
    DATA_DIR: folder,
    POLICY_FILE: writeCheapPolicy(folder),
    ADDRESS_PROOF: 'required',
    SIGN_UPS_PER_HOUR: '100000',
    FAILED_SIGN_INS_PER_HOUR: '100000'
  })
})
afterAll(async () => {
  await service.stop()
  removeFolder(folder)
})

const formOf = (name: string) => ({ name: 'Jeanne Martin', email: `${name}@exemple.fr`, password })

/** A browser that has signed up, and the link that was sent. */
async function ask(form: ReturnType<typeof formOf>, count = 1): Promise<{ client: Client; link: URL }> {
  const client = createClient(service.origin)
  expect((await client.post('/sign-up', form)).status).toBe(204)
  return { client, link: linkIn(await waitForMail(folder, form.email, count), 'sign-up') }
}

async function follow(client: Client, link: URL): Promise<void> {
  const opened = await client.get(link.pathname)
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/sign-up/proof'])
  expect(opened.headers.get('referrer-policy')).toBe('no-referrer')
}

describe('the address of a sign-up', () => {
  test('is proved by the link in a message and the password that was chosen; before that there is no account', async () => {
    const form = formOf('jeanne')
    const { client, link } = await ask(form)
    expect((await client.get('/account')).status).toBe(303)
    expect((await client.post('/sign-in', form)).status).toBe(401)
    // On another device, where the message is read.
    const phone = createClient(service.origin)
    await follow(phone, link)
    const page = await (await phone.get('/sign-up/proof')).text()
    expect(page).toContain(form.email)
    expect(page).not.toContain(link.pathname.slice(-43))
    expect((await phone.post('/sign-up/proof', { password })).status).toBe(204)
    expect((await phone.get('/account')).status).toBe(200)
    expect((await client.post('/sign-in', form)).status).toBe(204)
  })

  test('of somebody else leads nobody into the account of whoever typed it', async () => {
    const form = formOf('victim')
    const { link: ofStranger } = await ask({ ...form, password: 'Cerise-Bateau-Lampe-34' })
    const owner = createClient(service.origin)
    await follow(owner, ofStranger)
    expect(await readProblem(await owner.post('/sign-up/proof', { password }))).toMatchObject({
      errors: [{ pointer: '#/password', code: 'chosen_password_wrong' }]
    })
    // A newer sign-up takes the place of an older one, whose link makes nothing any more, whoever has it.
    const { link: own } = await ask(form, 2)
    expect((await owner.get('/sign-up/proof')).status).toBe(410)
    await follow(owner, own)
    expect((await owner.post('/sign-up/proof', { password })).status).toBe(204)
  })

  test('is proved once, whatever scanners and second tabs do', async () => {
    const form = formOf('tabs')
    const { link } = await ask(form)
    for (const method of ['GET', 'HEAD', 'GET']) {
      await createClient(service.origin).get(link.pathname, { accept: '*/*' }, method)
    }
    const tabs = [createClient(service.origin), createClient(service.origin)]
    for (const tab of tabs) await follow(tab, link)
    const answers = await Promise.all(tabs.map((tab) => tab.post('/sign-up/proof', { password })))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 410])
    const late = createClient(service.origin)
    await follow(late, link)
    const page = await late.get('/sign-up/proof')
    expect(page.status).toBe(410)
    expect(await page.text()).toContain('Créez votre compte à nouveau')
    for (const token of ['x', '%C3%A9', 'x'.repeat(4_000)]) {
      expect((await late.get(`/sign-up/link/${token}`)).status).toBe(410)
    }
  })
})

/** Of the moment or the connection. */
const PARTICULAR = new Set(['date', 'set-cookie', 'retry-after', 'connection', 'keep-alive'])

/** What somebody sees, but for what is random. */
async function seen(response: Response) {
  const body = (await response.text()).replaceAll(/value="[\w.-]{16,}"/gu, 'value="RANDOM"')
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !PARTICULAR.has(name)))
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.replace(/=[^;]*/u, ''))
  return { status: response.status, headers, cookies, body }
}

/** How many hashes were computed or verified since the start. */
async function hashed(): Promise<number> {
  const figures = await (await fetch(`${service.metricsOrigin}/metrics`)).text()
  const counts = figures.matchAll(/^signup_hash_seconds_count\{.*\} (\d+)$/gmu)
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0)
}

/** Both addresses, each by a browser of its own, so many times. */
async function compare(
  { known, unknown }: { readonly known: string; readonly unknown: string },
  times: number,
  send: (client: Client, email: string) => Promise<Response>
): Promise<readonly unknown[]> {
  const sides: unknown[] = []
  for (const email of [known, unknown]) {
    const client = createClient(service.origin)
    const before = await hashed()
    const answers: unknown[] = []
    for (let time = 0; time < times; time++) {
      const answer = await seen(await send(client, email))
      answers.push({ ...answer, body: answer.body.replaceAll(email, 'ADDRESS') })
    }
    sides.push({ answers, hashed: (await hashed()) - before })
  }
  return sides
}

describe('with and without an account, the answers and the work are the same', () => {
  let pairs = 0

  /** An address that has an account, and one of its length that has none. */
  async function makePair() {
    pairs += 1
    const known = formOf(`known-${pairs}`)
    const { client, link } = await ask(known)
    await follow(client, link)
    expect((await client.post('/sign-up/proof', { password })).status).toBe(204)
    return { known: known.email, unknown: formOf(`other-${pairs}`).email }
  }

  test.each([false, true])('at sign-up, and only a message tells (JSON: %s)', async (json) => {
    const pair = await makePair()
    const form = { name: 'Jeanne Martin', password, passwordConfirmation: password }
    const [known, unknown] = await compare(pair, 6, (client, email) =>
      client.post('/sign-up', { ...form, email }, json)
    )
    expect(known).toEqual(unknown)
    await expect.poll(() => readMails(folder, pair.unknown)).toHaveLength(5)
    for (const { text } of readMails(folder, pair.unknown)) expect(text).toContain('/sign-up/link/')
    // The first one made the account.
    await expect.poll(() => readMails(folder, pair.known)).toHaveLength(5)
    for (const { text } of readMails(folder, pair.known).slice(1)) {
      expect(text).not.toContain('/sign-up/link/')
      expect(text).toContain(`${service.origin}/recovery`)
    }
  })

  test.each([false, true])('at sign-in, until no attempt is left (JSON: %s)', async (json) => {
    const form = { password: 'Autre-Chose-Nuage-8' }
    const [known, unknown] = await compare(await makePair(), 26, (client, email) =>
      client.post('/sign-in', { ...form, email }, json)
    )
    expect(known).toEqual(unknown)
  })

  test.each([false, true])('where a link is asked for (JSON: %s)', async (json) => {
    const [known, unknown] = await compare(await makePair(), 6, (client, email) =>
      client.post('/recovery', { email }, json)
    )
    expect(known).toEqual(unknown)
  })
})
