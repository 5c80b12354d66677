import { storeUnavailable, type StoreTrouble } from '../../availability/store-unavailable.ts'

/** Runs a query, and tells a database that cannot be asked at this moment from one that refused. */
export async function askDatabase<Answer>(query: () => Promise<Answer>): Promise<Answer> {
  try {
    return await query()
  } catch (error) {
    const trouble = troubleOf(error)
    throw trouble === null ? error : storeUnavailable('database', trouble, error)
  }
}

// A database that answers gives an SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html). Five capitals
// that begin with E are no SQLSTATE but a system's code, such as EPIPE: whatever else fails, fails on the way to it.
const SQLSTATE = /^[0-9A-DF-Z][0-9A-Z]{4}$/u

// What another try may not meet: 08 the connection, 28 and 3D000 who may open one, 40 a transaction rolled back for another
// one's sake, 53 resources, 57 the operator (shutdown, time limit), 58 the system (disk); and of mixed classes, a database
// that only reads for now, a transaction that took too long, and what another one holds.
const PASSING = /^(?:08|28|40|53|57|58|3D000$|25006$|25P0[34]$|55006$|55P03$)/u

// Of these the ones that no visitor brings about: the connection, and a server that stops or starts.
const AWAY = /^(?:08|57P0[123]$)/u
const UNREACHABLE = /^E(?:CONNREFUSED|CONNRESET|HOSTUNREACH|NETUNREACH|NOTFOUND|PIPE|AI_AGAIN)$/u

function troubleOf(error: unknown): StoreTrouble | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (typeof code !== 'string') return 'busy'
  if (!SQLSTATE.test(code)) return UNREACHABLE.test(code) ? 'away' : 'busy'
  if (!PASSING.test(code)) return null
  return AWAY.test(code) ? 'away' : 'busy'
}
