import { killAgainAndAgain } from '../../test/account/kills/kill-again-and-again.ts'
import { report } from '../report.ts'

// 200 random kills of a process that recovers, changes, purges and wraps on a PostgreSQL of its own: `npm start account/kills.ts`.

const { faults, ...counts } = await killAgainAndAgain(200)
for (const fault of faults) console.error(fault)
report(
  'account-kills',
  'a process killed at random over recovery, change, purge and wrap',
  ['kysely', 'pg'],
  [{ ...counts, faults: faults.length }]
)
if (faults.length > 0) process.exitCode = 1
