import type { PersonalDataWords } from '../personal-data-words.ts'
import { englishDay } from './english-day.ts'

export const enPersonalData: PersonalDataWords = {
  title: 'Personal data',
  intro: (service) => `What “${service}” does with your data, why, for how long, and what your rights are.`,
  controllerHeading: 'Controller',
  officerHeading: 'Data protection officer',
  purposesHeading: 'Purposes, legal bases and periods',
  purposesIntro:
    'For each purpose: what allows it, the data that are used, who receives them, and how long they are kept.',
  legalBasis: 'Legal basis: ',
  legalBases: {
    consent: 'your consent',
    contract: 'the performance of a contract with you',
    legal_obligation: 'a legal obligation',
    vital_interests: 'the protection of vital interests',
    public_task: 'a task in the public interest',
    legitimate_interests: 'the controller’s legitimate interest'
  },
  categories: 'Data: ',
  recipients: 'Recipients: ',
  retention: 'Kept for: ',
  obligation: 'Required: ',
  optional: 'no; nothing changes if you do not give them',
  required: (consequence) => `yes; without them: ${consequence}`,
  source: 'Where the data come from: ',
  security: {
    purpose: 'Keeping accounts safe and finding unauthorised access',
    legalBasis: 'a legal obligation (GDPR, article 32: security of processing)',
    categories:
      'the security events of your account (sign-ins that succeeded or failed, changes of password or address), their date and what describes them, under a pseudonym',
    recipients: 'the people in charge of the security of the service',
    obligation: 'yes; these data come from the use of your account'
  },
  password:
    'Your password is not kept. The service keeps only a hash of it, computed so that nobody can work out the password from it.',
  processorsHeading: 'Processors',
  processorsIntro: 'A processor processes data on behalf of the controller and only on its instructions.',
  noProcessors: 'This service has no processor.',
  transfersHeading: 'Transfers outside the European Union',
  noTransfers: 'No data are transferred outside the European Union.',
  decisionsHeading: 'Automated decisions',
  noDecisions: 'No decision that affects you is taken without human involvement.',
  rightsHeading: 'Your rights',
  rightsIntro: 'You can ask for:',
  rights: [
    'access to your data, and a copy of them;',
    'the correction of what is wrong;',
    'the erasure of your data, except those that must be kept by law;',
    'the restriction of processing, while something is verified.'
  ],
  objection:
    'You can object to processing that is based on a public task or a legitimate interest, for reasons relating to your situation.',
  portability:
    'You can receive the data that you gave by consent or under a contract in a machine-readable format, and take them elsewhere.',
  withdrawal: 'You can withdraw your consent at any time, without affecting what was done before.',
  afterDeath:
    'You can also leave instructions for the use of your data after your death (French law 78-17, article 85).',
  rightsContact: 'To exercise your rights, write to:',
  rightsAnswer:
    'You will receive an answer within a month. Proof of identity is asked for only where there is reasonable doubt.',
  complaintHeading: 'Complaint',
  complaint: 'If the answer does not satisfy you, you can complain to:',
  updatedOn: (day, version) =>
    `This text was updated on ${englishDay(day)}${version === undefined ? '' : `, version ${version}`}.`
}
