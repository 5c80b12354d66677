import { fullDuration } from './full-duration.ts'
import type { MailTexts } from './mail.ts'

const moments = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' })

export const frMails: MailTexts = {
  recovery_link: ({ service, link, validSeconds }) => ({
    subject: `${service} : choisir un nouveau mot de passe`,
    paragraphs: [
      'Bonjour,',
      `Un nouveau mot de passe a été demandé pour votre compte ${service}. Pour le choisir, ouvrez ce lien :`,
      { label: 'Choisir un nouveau mot de passe', address: link },
      `Il est valable pendant ${fullDuration(validSeconds, 'fr')} et ne sert qu’une fois. Une nouvelle demande le remplace.`,
      'Vous n’avez rien demandé ? Ne faites rien : votre mot de passe reste le même. Ne transmettez ce lien à personne.'
    ]
  }),
  password_changed: ({ service, changedAt, recoveryAddress }) => ({
    subject: `${service} : votre mot de passe a été changé`,
    paragraphs: [
      'Bonjour,',
      `Le mot de passe de votre compte ${service} a été changé le ${moments.format(changedAt)} (heure de Paris).`,
      'C’était vous ? Il n’y a rien à faire.',
      'Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe : les autres appareils seront déconnectés.',
      { label: 'Reprendre mon compte', address: recoveryAddress }
    ]
  })
}
