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

// A database that answers gives an SQLSTATE of five characters; whatever else fails, fails on the way to it. Of the
// states, class 08 is the connection, 53 resources (too many connections), 57 the operator (shutdown, time limit).
function isAway(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[0-9A-Z]{5}$/u.test(code) ? /^(?:08|53|57)/u.test(code) : true
}
