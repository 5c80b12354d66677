import { fullDuration } from '../../../../messages/mails/full-duration.ts'
import type { CookiesWords } from '../cookies-words.ts'

export const enCookies: CookiesWords = {
  title: 'Cookies',
  whatHeading: 'What a cookie is',
  what: 'A cookie is a short text that a site asks the browser to remember, and that the browser sends back on later visits. There are several kinds, by purpose and by who sets them:',
  kinds: [
    'cookies that the site needs in order to work, which do not need your consent;',
    'cookies that measure the audience, which need it, except those that the French authority CNIL exempts;',
    'cookies of the site itself, which only it can read;',
    'cookies of third parties, such as a video or a social network, which need your consent.'
  ],
  tableHeading: 'The cookies of this service',
  none: 'This service sets no cookie.',
  necessaryCaption: 'Strictly necessary cookies',
  consentCaption: 'Cookies set with your consent only',
  heads: ['Provider', 'Service and place', 'Name', 'Purpose', 'Duration'],
  duration: (seconds) => (seconds === 0 ? 'until the browser is closed' : fullDuration(seconds, 'en')),
  noBanner: 'None of them needs your consent: that is why you see no banner.',
  consent: 'Your consent can be withdrawn at any time, as simply as it is given.',
  refuseHeading: 'Refusing or erasing them',
  refuse: [
    'The settings of your browser let you see, erase and refuse cookies, site by site.',
    'Without the necessary cookies you cannot sign in.'
  ],
  ours: {
    thisService: 'This service',
    places: {
      session: 'pages of the account',
      device: 'sign-in page',
      recovery: 'pages of the forgotten password'
    },
    purposes: {
      session: 'keeps you signed in from page to page',
      device: 'recognises a device that you signed in from, so that the attempts of others do not lock you out',
      recovery: 'keeps the link you were sent while you choose a new password'
    }
  }
}
