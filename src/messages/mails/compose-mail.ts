import { enMails } from './en.ts'
import { frMails } from './fr.ts'
import type { Language } from '../language/language.ts'
import type { Mail, MailContent, MailDraft, MailLink, MailTexts } from './mail.ts'

const texts: Readonly<Record<Language, MailTexts>> = { fr: frMails, en: enMails }

/**
 * Writes a message to the owner of an account, as text and as simple HTML. The application sends it.
 *
 * @throws {RangeError} If the name of the service has a line break, which could inject headers.
 *
 * @example
 * ```ts
 * const link = 'https://guichet.example/recovery/link/TOKEN'
 * const params = { service: 'Le Guichet', link, validSeconds: 3_600 }
 * composeMail('en', { code: 'recovery_link', params }).subject // 'Le Guichet: choose a new password'
 * ```
 */
export function composeMail(language: Language, content: MailContent): Mail {
  if (/[\r\n]/u.test(content.params.service)) throw new RangeError('service must have no line break')
  const { subject, paragraphs } = draft(texts[language], content)
  const text = paragraphs.map((each) => (typeof each === 'string' ? each : each.address)).join('\n\n')
  return { subject, text: `${text}\n`, html: htmlOf(language, subject, paragraphs) }
}

// The mapped type of the texts ties each to its own params; only this call brings code and params together again.
function draft(sentences: MailTexts, { code, params }: MailContent): MailDraft {
  const write: (params: never) => MailDraft = sentences[code]
  return write(params as never)
}

const STYLE = 'font:16px/1.5 system-ui,sans-serif;max-width:36em;margin:0 auto;padding:1em;overflow-wrap:anywhere'

function htmlOf(language: string, subject: string, paragraphs: readonly (string | MailLink)[]): string {
  const body = paragraphs.map((each) => (typeof each === 'string' ? `<p>${escape(each)}</p>` : linkOf(each)))
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escape(subject)}</title></head>`,
    `<body style="${STYLE}">`,
    ...body,
    '</body>',
    '</html>',
    ''
  ].join('\n')
}

function linkOf({ label, address }: MailLink): string {
  return `<p><a href="${escape(address)}">${escape(label)}</a><br>${escape(address)}</p>`
}

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`)
}
