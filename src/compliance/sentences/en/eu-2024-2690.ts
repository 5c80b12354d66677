import type { Sentences } from '../../frameworks/sentence.ts'

/** Regulation (EU) 2024/2690, in English. */
export const euEn: Sentences = {
  '11.6.2(b)': { asks: 'The allocation of secrets is controlled.', evidence: 'the procedure for allocating passwords' },
  '11.6.2(c)': { asks: 'Secrets are changed at first use, at predefined intervals, and on suspicion of a compromise.' },
  '11.6.2(d)': { asks: 'An account is blocked after a predefined number of failures.' },
  '11.6.2(e)': { asks: 'A session ends after a predefined period of inactivity.', evidence: 'how long sessions last' },
  '11.6.4': { asks: 'Authentication procedures are reviewed.', evidence: 'the date of the last review' },
  '11.7': {
    asks: 'Multi-factor authentication protects access where it is appropriate.',
    evidence: 'the kinds of access that have a second factor, and why the others have none'
  },
  'enisa-11.6/length': { asks: "A password has at least 14 characters, or 8 with another factor (ENISA's guidance)." },
  'enisa-11.6/temporary': { asks: "A temporary secret is changed after its first use (ENISA's guidance)." },
  'enisa-11.6/reset': {
    asks: "Identity is checked before a reset (ENISA's guidance).",
    evidence: 'the reset procedure'
  }
}
