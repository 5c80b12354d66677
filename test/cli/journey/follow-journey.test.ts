import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { followJourney } from '../../../src/cli/journey/follow-journey.ts'
import { JOURNEY_LIMITS, type Journey, type JourneyStep } from '../../../src/cli/journey/journey.ts'
import { openSite, page, redirect, type Answer, type Site } from './misbehaving-site.ts'

let site: Site | undefined
afterEach(async () => {
  await site?.close()
  site = undefined
})

type Step = Partial<Omit<JourneyStep, 'path'>>

const step = (path: string, more: Step = {}): JourneyStep => ({
  method: more.form === undefined ? 'GET' : 'POST',
  form: {},
  ...more,
  path: { value: path, written: path }
})

async function follow(answers: Readonly<Record<string, Answer>>, steps: Journey['steps'], limits = {}) {
  site = await openSite(answers)
  const followed = await followJourney(new URL(site.origin), { steps }, { ...JOURNEY_LIMITS, ...limits })
  return { ...followed, lines: site.requests.map(({ line }) => line), requests: site.requests }
}

describe('a journey as a browser makes it', () => {
  it('keeps cookies by path, gives them back, and forgets those that are taken away', async () => {
    const { requests, setCookies, isComplete } = await follow(
      {
        '/': page('', 'a=1; Path=/', 'b=2; Path=/account', 'c=3; Path=/'),
        '/account/x': page('', 'c=; Path=/; Max-Age=0', 'folder=4'),
        '/accounts': page('')
      },
      [step('/'), step('/account/x'), step('/accounts'), step('/account/x')]
    )
    expect(requests.map(({ headers }) => headers.cookie)).toEqual([
      undefined,
      'a=1; b=2; c=3',
      'a=1',
      'a=1; b=2; folder=4'
    ])
    expect(setCookies.at(-1)).toBe('folder=4; Path=/account')
    expect(isComplete).toBe(true)
  })

  it('keeps fifty cookies, the last that came', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `c${index}=1`)
    const { requests } = await follow({ '/': page('', ...many) }, [step('/'), step('/')])
    expect(requests[1]?.headers.cookie?.split('; ')).toEqual(many.slice(10))
  })

  it('sends no cookie of more than 4,096 bytes', async () => {
    const { requests } = await follow({ '/': page('', `a=${'b'.repeat(4_095)}`, `c=${'d'.repeat(4_094)}`) }, [
      step('/'),
      step('/')
    ])
    expect(requests[1]?.headers.cookie).toBe(`c=${'d'.repeat(4_094)}`)
  })

  it('sends the hidden fields of the form of the page before, below those that it fills in', async () => {
    const html = `<form action="/other"><input type=hidden name=token value=no></form>
      <FORM method="post" action='/in?next=1'><input TYPE="hidden" name="token" value="&quot;1&#39;&#x26;>">
      <input type="hidden" name="lang" value="fr"><input name="visible" value="x"></form>
      <input type="hidden" name="outside" value="y">`
    const { requests } = await follow({ '/': page(html), '/in': page('') }, [
      step('/'),
      step('/in', { form: { lang: 'en', name: 'Élise & co' } })
    ])
    expect(Object.fromEntries(new URLSearchParams(requests[1]?.body))).toEqual({
      token: `"1'&>`,
      lang: 'en',
      name: 'Élise & co'
    })
    expect(requests[1]?.headers).toMatchObject({
      origin: site?.origin,
      'content-type': 'application/x-www-form-urlencoded'
    })
  })

  it.each([
    [302, 'GET /end', ''],
    [303, 'GET /end', ''],
    [307, 'POST /end', 'a=b'],
    [308, 'POST /end', 'a=b']
  ])('goes on after %i with %s', async (status, line, body) => {
    const { requests, steps } = await follow({ '/': redirect(status, '/end', 'seen=1'), '/end': page('') }, [
      step('/', { form: { a: 'b' } })
    ])
    expect(requests.at(-1)).toMatchObject({ line, body, headers: { cookie: 'seen=1' } })
    expect(steps).toMatchObject([{ outcome: 'done', status: 200, redirects: 1 }])
  })

  it('ends at a status that it does not expect', async () => {
    const steps = [step('/gone'), step('/')]
    expect(await follow({ '/': page('') }, steps)).toMatchObject({
      lines: ['GET /gone'],
      isComplete: false,
      steps: [{ outcome: 'unexpected_status', status: 404 }]
    })
    await site?.close()
    const expecting = [step('/gone', { status: 404 }), step('/', { status: 201 })]
    expect(await follow({ '/': page('') }, expecting)).toMatchObject({
      lines: ['GET /gone', 'GET /'],
      isComplete: false,
      steps: [{ outcome: 'done' }, { outcome: 'unexpected_status', status: 200 }]
    })
  })
})

const endlessFile: Answer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'set-cookie': 'a=1; Path=/' })
  response.write('x')
}

describe('a site that misbehaves', () => {
  it('and redirects for ever is asked eleven times', async () => {
    const { lines, steps, setCookies, isComplete } = await follow({ '/': redirect(302, '/', 'a=1') }, [step('/')])
    expect(lines).toHaveLength(11)
    expect(steps).toMatchObject([{ outcome: 'too_many_redirects', redirects: 10, status: 302 }])
    expect(setCookies).toHaveLength(11)
    expect(isComplete).toBe(false)
  })

  it('follows ten redirects', async () => {
    const hops = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`/${at}`, redirect(302, `/${at + 1}`)]))
    const { steps, isComplete } = await follow({ ...hops, '/10': page('') }, [step('/0')])
    expect(steps).toMatchObject([{ outcome: 'done', redirects: 10 }])
    expect(isComplete).toBe(true)
  })

  it('and leads to another origin: that one is not asked, and the journey goes on', async () => {
    const elsewhere = await openSite({ '/': page('', 'tracker=1') })
    const { steps, setCookies, lines } = await follow(
      { '/': redirect(302, `${elsewhere.origin}/`, 'own=1'), '/next': page('') },
      [step('/'), step('/next')]
    )
    expect(elsewhere.requests).toEqual([])
    await elsewhere.close()
    expect(steps[0]).toMatchObject({ outcome: 'done', status: 302, leadsElsewhere: true })
    expect(setCookies).toEqual(['own=1; Path=/'])
    expect(lines).toEqual(['GET /', 'GET /next'])
  })

  it('and never answers is waited for as long as one request may take', async () => {
    const { steps } = await follow({ '/': () => undefined }, [step('/')], { requestMs: 50 })
    expect(steps).toEqual([{ method: 'GET', path: '/', outcome: 'too_slow', redirects: 0, leadsElsewhere: false }])
  })

  it('and never answers is waited for as long as all requests may take', async () => {
    const { steps, lines } = await follow({ '/': () => undefined }, [step('/'), step('/next')], { totalMs: 50 })
    expect(steps).toMatchObject([{ outcome: 'too_slow' }])
    expect(lines).not.toContain('GET /next')
  })

  it.each<[string, string, (response: ServerResponse) => unknown]>([
    ['sends a page and never its end', 'too_slow', () => undefined],
    ['breaks off within a page', 'unreachable', (response) => response.destroy()]
  ])('and %s: its cookies count, and the journey ends', async (_name, outcome, then) => {
    const answer: Answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=1; Path=/' })
      response.write('<p>', () => then(response))
    }
    const { steps, setCookies } = await follow({ '/': answer }, [step('/'), step('/')], { requestMs: 2_000 })
    expect(steps).toMatchObject([{ outcome, status: 200 }])
    expect(setCookies).toEqual(['a=1; Path=/'])
  })

  it('and sends a page without end is read as far as the limit', async () => {
    let written = 0
    const flood: Answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const pour = (): void => {
        while (!response.destroyed && response.write('<input type="'.repeat(1_000))) written += 13_000
        if (!response.destroyed) response.once('drain', pour)
      }
      pour()
    }
    const { steps } = await follow({ '/': flood, '/in': page('') }, [step('/'), step('/in', { form: {} })], {
      bodyBytes: 100_000
    })
    expect(steps).toMatchObject([{ outcome: 'done' }, { outcome: 'done' }])
    // What was on the way in the buffers of the system counts too.
    expect(written).toBeLessThan(50_000_000)
  })

  it('and has an endless file that is no page: its body is not read', async () => {
    const { steps, setCookies } = await follow({ '/': endlessFile }, [step('/')])
    expect(steps).toMatchObject([{ outcome: 'done', status: 200 }])
    expect(setCookies).toEqual(['a=1; Path=/'])
  })

  it('and sends more headers than are read is no answer', async () => {
    const heavy = page('', ...Array.from({ length: 20 }, (_, index) => `c${index}=${'x'.repeat(1_000)}`))
    const { steps } = await follow({ '/': heavy }, [step('/')], { headerBytes: 16_384 })
    expect(steps).toMatchObject([{ outcome: 'unreachable' }])
  })

  it('and sets 3,000 cookies at once: all are seen, up to the limit', async () => {
    const cookies = Array.from({ length: 3_000 }, (_, index) => `tracker-${index}=1; Path=/`)
    expect((await follow({ '/': page('', ...cookies) }, [step('/')])).setCookies).toEqual(cookies)
    await site?.close()
    const { setCookies } = await follow({ '/': page('', ...cookies) }, [step('/'), step('/')], { cookies: 3_001 })
    expect(setCookies).toHaveLength(3_001)
  })

  it('and is not there is unreachable', async () => {
    const gone = await openSite({})
    await gone.close()
    const followed = await followJourney(new URL(gone.origin), { steps: [step('/')] })
    expect(followed).toMatchObject({ isComplete: false, steps: [{ outcome: 'unreachable' }] })
  })
})
