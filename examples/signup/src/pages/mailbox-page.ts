import type { KeptMail } from '../mail/mail-folder.ts'
import { html, type Html } from './html.ts'
import { addressOf } from './static-files.ts'

/** What the service would have sent, for whoever tries it out on this machine. */
export function mailboxPage(mails: readonly KeptMail[]): string {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Messagerie d’essai</title>
        <link rel="stylesheet" href="${addressOf('style.css')}" />
      </head>
      <body>
        <main class="main">
          <h1>Messagerie d’essai</h1>
          <p class="lead">
            Sans SMTP_URL, les messages du service s’arrêtent ici, sur cette machine.
            <span lang="en">Without SMTP_URL, the messages of the service stay here, on this machine.</span>
          </p>
          ${mails.length === 0 ? html`<p>Aucun message. <span lang="en">No message.</span></p>` : mails.map(mailOf)}
        </main>
      </body>
    </html> `.markup
}

function mailOf({ to, sentAt, subject, text }: KeptMail): Html {
  return html`<article>
    <h2>${subject}</h2>
    <p class="hint">${to}, <time datetime="${sentAt}">${sentAt.slice(0, 16).replace('T', ' ')} UTC</time></p>
    ${text
      .split('\n\n')
      .map((paragraph) => paragraph.trim())
      .map((paragraph) =>
        /^https?:\/\/\S+$/u.test(paragraph)
          ? html`<p class="address"><a href="${paragraph}" rel="noreferrer">${paragraph}</a></p>`
          : html`<p>${paragraph}</p>`
      )}
  </article>`
}
