/** The database cannot be asked at this moment. Nothing was lost: what was not acknowledged was not stored. */
export class DatabaseUnavailableError extends Error {
  constructor(cause: unknown) {
    super('the database is unavailable', { cause })
  }
}

/** Runs a query, and tells a database that is away from one that refused. */
export async function ask<Answer>(query: () => Promise<Answer>): Promise<Answer> {
  try {
    return await query()
  } catch (error) {
    throw isAway(error) ? new DatabaseUnavailableError(error) : error
  }
}

// A database that answers gives an SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html). Five capitals
// that begin with E are no SQLSTATE but a system's code, such as EPIPE: whatever else fails, fails on the way to it.
const SQLSTATE = /^[0-9A-DF-Z][0-9A-Z]{4}$/u

// What another try may not meet: 08 the connection, 28 and 3D000 who may open one, 40 a transaction rolled back for another
// one's sake, 53 resources, 57 the operator (shutdown, time limit), 58 the system (disk); and of mixed classes, a database
// that only reads for now, a transaction that took too long, and what another one holds.
const PASSING = /^(?:08|28|40|53|57|58|3D000$|25006$|25P0[34]$|55006$|55P03$)/u

function isAway(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && SQLSTATE.test(code) ? PASSING.test(code) : true
}
