import type { ProblemTexts } from './problem-texts.ts'

export const en: ProblemTexts = {
  wrong_credentials: { title: 'Not signed in', detail: 'The name or the password is not correct.' },
  too_many_attempts: {
    title: 'Too many attempts',
    detail: 'Too many attempts have failed. To protect the account, signing in is suspended for a while.'
  },
  locked: {
    title: 'Account locked',
    detail:
      'Too many attempts have failed. To protect the account, signing in is blocked until a new password is chosen through a link.'
  },
  invalid_password: { title: 'Password refused', detail: 'Choose another password.' },
  link_void: {
    title: 'This link is no longer valid',
    detail: 'It was used, it has expired, or a newer one has replaced it. You can ask for a new one.'
  },
  overloaded: {
    title: 'Service very busy',
    detail: 'The service is receiving many requests. Nothing is lost: try again in a few seconds.'
  },
  unavailable: {
    title: 'Service unavailable',
    detail: 'The service will be back in a moment. Nothing was saved: try again in a few seconds.'
  },
  internal: { title: 'Service error', detail: 'Something went wrong on our side. Try again later.' }
}
