import { storeUnavailable, type StoreTrouble } from '../../availability/store-unavailable.ts'

/** Runs a query, and distinguishes a temporarily unavailable database from one that rejects the query. */
export async function askDatabase<Answer>(query: () => Promise<Answer>): Promise<Answer> {
  try {
    return await query()
  } catch (error) {
    const trouble = troubleOf(error)
    throw trouble === null ? error : storeUnavailable('database', trouble, error)
  }
}

// A reachable database answers with an SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html). Five
// capitals that begin with E are a system error code instead, such as EPIPE: the connection failed.
const SQLSTATE = /^[0-9A-DF-Z][0-9A-Z]{4}$/u

// Errors that a retry may not meet: 08 connection, 28 and 3D000 authorization to connect, 40 transaction rollback, 53
// resources, 57 operator intervention (shutdown, time limit), 58 system (disk); and from mixed classes, a read-only
// database, a transaction timeout, and objects in use.
const PASSING = /^(?:08|28|40|53|57|58|3D000$|25006$|25P0[34]$|55006$|55P03$)/u

// Those that no visitor can cause: the connection, and a server that stops or starts.
const AWAY = /^(?:08|57P0[123]$)/u
const UNREACHABLE = /^E(?:CONNREFUSED|CONNRESET|HOSTUNREACH|NETUNREACH|NOTFOUND|PIPE|AI_AGAIN)$/u

function troubleOf(error: unknown): StoreTrouble | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (typeof code !== 'string') return 'busy'
  if (!SQLSTATE.test(code)) return UNREACHABLE.test(code) ? 'away' : 'busy'
  if (!PASSING.test(code)) return null
  return AWAY.test(code) ? 'away' : 'busy'
}
