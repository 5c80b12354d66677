import { describe, expect, test } from 'vitest'
import { composeMail, type Mail, type MailContent } from '../../../src/messages/index.ts'

const link = 'https://guichet.example/recovery/link/TOKEN?a=1&b="2"'
const service = 'Le Guichet'
const moment = new Date(Date.UTC(2026, 0, 31, 22, 5))
const contents: readonly MailContent[] = [
  { code: 'recovery_link', params: { service, link, validSeconds: 5_400 } },
  {
    code: 'password_changed',
    params: { service, changedAt: moment, recoveryAddress: link }
  },
  { code: 'address_proof', params: { service, link, validSeconds: 86_400 } },
  { code: 'account_exists', params: { service, signInAddress: link, recoveryAddress: link } },
  { code: 'unknown_account', params: { service, signUpAddress: link } },
  { code: 'address_change_proof', params: { service, link, validSeconds: 86_400 } },
  { code: 'address_changed', params: { service, changedAt: moment, contestAddress: link } },
  { code: 'new_device', params: { service, signedInAt: moment, device: 'Firefox, Linux', recoveryAddress: link } },
  ...(['forced', 'breached', 'temporary'] as const).map((reason) => ({
    code: 'forced_change' as const,
    params: { service, reason, signInAddress: link, contestAddress: link }
  })),
  { code: 'renewal_near', params: { service, expiresAt: moment, signInAddress: link, contestAddress: link } },
  { code: 'inactivity_near', params: { service, eraseAt: moment, signInAddress: link, contestAddress: link } }
]
const cases = contents.flatMap((content) => (['fr', 'en'] as const).map((language) => ({ ...content, language })))

describe.each(cases)('$code $params.reason in $language', ({ language, ...content }) => {
  const { subject, text, html } = composeMail(language, content)

  test('is one line of subject, and the same sentences as text and as HTML', () => {
    expect(subject).toMatch(/^Le Guichet\u00a0?: [^\r\n]+$/u)
    const spoken = html
      .replace(/<title>.*<\/title>/u, '')
      .replaceAll(/<a href="[^"]*">[^<]*<\/a>|<[^>]*>/gu, '')
      .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    expect(spoken.split(/\n+/u).filter(Boolean)).toEqual(text.split(/\n+/u).filter(Boolean))
  })

  test('has the whole address alone on its line, and loads nothing', () => {
    expect(text.split('\n')).toContain(link)
    expect(html).toContain(`href="${link.replaceAll('&', '&#38;').replaceAll('"', '&#34;')}"`)
    expect(html).not.toMatch(/<(?:img|script|link|iframe)|src=|url\(/u)
  })
})

test.each([
  ['fr', 300, '5\u00a0minutes'],
  ['fr', 3_600, '1\u00a0heure'],
  ['fr', 5_400, '1\u00a0heure et 30\u00a0minutes'],
  ['fr', 86_400, '1\u00a0jour'],
  ['en', 900, '15\u00a0minutes'],
  ['en', 7_260, '2\u00a0hours and 1\u00a0minute']
] as const)('in %s a link of %i seconds is said to hold %s', (language, validSeconds, expected) => {
  const { text } = composeMail(language, {
    code: 'recovery_link',
    params: { service: 'Le Guichet', link, validSeconds }
  })
  expect(text).toContain(language === 'fr' ? `pendant ${expected} et ne sert` : `for ${expected} and works`)
})

test.each(contents)('$code in French has no-break spaces before double punctuation', (content) => {
  expect(composeMail('fr', content).text.replaceAll(link, '')).not.toMatch(/[^\u00a0\d][;:!?»]/u)
})

function recoveryMail(name: string): Mail {
  return composeMail('fr', { code: 'recovery_link', params: { service: name, link, validSeconds: 60 } })
}

test('a name of a service that would make headers is refused, and markup in it is text', () => {
  expect(() => recoveryMail('Le Guichet\r\nBcc: all@example.org')).toThrow(RangeError)
  expect(recoveryMail('<b>Guichet</b>').html).not.toContain('<b>')
})

test.each([
  ['fr', /le samedi 31 janvier 2026 à 23:05 \(heure de Paris\)/u, /à partir du samedi 31 janvier 2026\./u],
  ['en', /on Saturday,? 31 January 2026 at 23:05 \(Paris time\)/u, /on or after Saturday,? 31 January 2026\./u]
] as const)('in %s the moment of an event is written in full, and of an erasure the day', (language, at, day) => {
  const changed = { service, changedAt: moment, contestAddress: link }
  const { text } = composeMail(language, { code: 'address_changed', params: changed })
  expect(text.replaceAll(/[\u00a0\u202f]/gu, ' ')).toMatch(at)
  const near = { service, eraseAt: moment, signInAddress: link, contestAddress: link }
  expect(composeMail(language, { code: 'inactivity_near', params: near }).text).toMatch(day)
})
