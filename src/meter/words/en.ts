import type { MeterTexts } from './meter-texts.ts'

export const en: MeterTexts = {
  strength: 'Password strength',
  level: (score) => `Password: ${score}`,
  empty: 'The strength shows here as you type.',
  loading: 'Estimating the strength…',
  unavailable: 'The strength could not be estimated here; it will be when the form is sent.',
  rules: 'Your password must follow these rules:',
  met: 'met',
  unmet: 'not yet met',
  accepted: 'This password is fine.',
  capsLock: 'Caps lock is on.',
  show: 'Show',
  showName: 'Show the password',
  hide: 'Hide',
  hideName: 'Hide the password',
  shown: 'The password is shown.',
  hidden: 'The password is hidden.',
  propose: 'Suggest a password',
  notProposed: 'No password can be suggested here.',
  proposed: 'A suggested password is shown: save it in your password manager, or write it down and keep it safe.',
  copy: 'Copy',
  copied: 'The password is copied.',
  notCopied: 'The password could not be copied: select it.',
  different: 'The two passwords differ.'
}
