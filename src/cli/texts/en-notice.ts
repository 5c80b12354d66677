/** Help of `rempart notice`, without its footer. */
export const enNoticeHelp = (policyOption: string): string => `Usage: rempart notice --kind TEXT [options]

Writes a notice for users from a policy: its figures are those in force.

${policyOption}  --kind TEXT         password (how to choose one), protection, personal-data,
                      retention, cookies, legal (legal notice) or all
  --format FORMAT     markdown (the default) or html

personal-data, retention and legal need a description of the service in the
policy (field service); missing fields are named.

Examples
  rempart notice --kind password --policy cnil-restricted-access
  rempart notice --kind all --policy policy.json --format html
`
