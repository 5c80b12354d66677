import { fullDuration } from '../../../../messages/mails/full-duration.ts'
import type { CookiesWords } from '../cookies-words.ts'

export const frCookies: CookiesWords = {
  title: 'Cookies',
  whatHeading: 'Ce qu’est un cookie',
  what: 'Un cookie est un petit texte qu’un site demande au navigateur de retenir, et que le navigateur lui rend aux visites suivantes. Selon ce à quoi ils servent et qui les dépose, on distingue :',
  kinds: [
    'les cookies nécessaires au fonctionnement du site, qui ne demandent pas votre accord ;',
    'les cookies de mesure d’audience, qui le demandent, sauf ceux que la CNIL en dispense ;',
    'les cookies du site lui-même, que lui seul peut lire ;',
    'les cookies de tiers, comme une vidéo ou un réseau social, qui demandent votre accord.'
  ],
  tableHeading: 'Les cookies de ce service',
  none: 'Ce service ne dépose aucun cookie.',
  necessaryCaption: 'Cookies strictement nécessaires',
  consentCaption: 'Cookies déposés avec votre accord seulement',
  heads: ['Fournisseur', 'Service et lieu', 'Nom', 'Usage', 'Durée'],
  duration: (seconds) => (seconds === 0 ? 'jusqu’à la fermeture du navigateur' : fullDuration(seconds, 'fr')),
  noBanner: 'Aucun d’eux ne demande votre accord : c’est pourquoi vous ne voyez pas de bandeau.',
  consent: 'Votre accord se retire à tout moment, aussi simplement qu’il se donne.',
  refuseHeading: 'Les refuser ou les effacer',
  refuse: [
    'Les réglages de votre navigateur permettent de voir, d’effacer et de refuser les cookies, site par site.',
    'Sans les cookies nécessaires, vous ne pouvez pas vous connecter.'
  ],
  ours: {
    thisService: 'Ce service',
    places: {
      session: 'pages du compte',
      device: 'page de connexion',
      recovery: 'pages du mot de passe oublié'
    },
    purposes: {
      session: 'reconnaître, d’une page à l’autre, la personne connectée',
      device:
        'reconnaître un appareil d’où vous vous êtes connecté, pour que les essais d’autrui ne vous ferment pas votre compte',
      recovery: 'garder le lien reçu pendant que vous choisissez un nouveau mot de passe'
    }
  }
}
