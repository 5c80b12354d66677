import type { PolicyIssue } from '../../src/index.ts'

type Params = {
  readonly [Code in PolicyIssue['code']]: Extract<PolicyIssue, { readonly code: Code }>['params']
}

/** A sample of each issue, for the sentence beside its code. */
export const sampleIssues: Params = {
  not_a_string: {},
  same_as_current: {},
  similar_to_current: {},
  used_before: {},
  breached: { occurrences: 3 },
  breach_unknown: {},
  too_short: { minimumCharacters: 8, actualCharacters: 5 },
  too_long: { maximumCharacters: 256, actualCharacters: 300 },
  too_many_bytes: { maximumBytes: 1024 },
  too_many_marks: { maximumMarks: 30 },
  missing_upper: {},
  missing_lower: {},
  missing_digit: {},
  missing_symbol: {},
  too_few_classes: { minimumClasses: 3, actualClasses: 2, classes: ['upper', 'lower', 'digit', 'symbol'] },
  no_alternative_met: {
    alternatives: [
      {
        minimumCharacters: 12,
        actualCharacters: 9,
        classes: ['upper', 'lower', 'digit', 'symbol'],
        minimumClasses: 4,
        missingClasses: ['symbol']
      },
      { minimumCharacters: 20, actualCharacters: 9, classes: [], minimumClasses: 0, missingClasses: [] }
    ]
  },
  repeated_character: { maximumRun: 3, actualRun: 5 },
  control_character: {},
  lone_surrogate: {},
  blocklisted: {},
  service_name: {},
  personal_data: { coveredShare: 0.8, refusedShare: 0.5 },
  common_password: {},
  too_guessable: { score: 1, minimumScore: 2 }
}
