/** Help of `rempart notice`, without its footer. */
export const enNoticeHelp = (policyOption: string): string => `Usage: rempart notice --kind TEXT [options]

Writes a text for people from a policy: each number in it is the number in
force.

${policyOption}  --kind TEXT         password (choosing one), protection, personal-data,
                      retention, cookies, legal (legal notice) or all
  --format FORMAT     markdown (the default) or html

personal-data, retention and legal ask the policy to describe the service
(field service); what is missing is named.

Examples
  rempart notice --kind password --policy cnil-restricted-access
  rempart notice --kind all --policy policy.json --format html
`
