import type { FastifyRequest, FastifyServerOptions } from 'fastify'

/**
 * What a log line may hold: a route and not its address, an error's name, code and place and not its message, which a
 * database fills with values. No body, no header, no address of a person.
 */
export function loggerOptions(level: string): Exclude<FastifyServerOptions['logger'], boolean | undefined> {
  return {
    level,
    serializers: {
      req: (request: FastifyRequest) => ({ id: request.id, method: request.method, route: request.routeOptions?.url }),
      err: (error) => describeError(error, 0)
    },
    redact: {
      paths: ['password', '*.password', 'email', '*.email', 'name', 'token', '*.token', 'cookie', '*.cookie', 'body'],
      remove: true
    }
  }
}

export interface LoggedError {
  [key: string]: unknown
  readonly type: string
  readonly message: string
  readonly stack: string
  readonly code?: string
  readonly cause?: LoggedError
}

function describeError(error: unknown, depth: number): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    type: error.constructor.name,
    message: '',
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^ {4}at /u.test(line))
      .join('\n'),
    ...(code === undefined ? {} : { code }),
    ...(error.cause === undefined || depth >= 3 ? {} : { cause: describeError(error.cause, depth + 1) })
  }
}
