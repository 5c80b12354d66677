import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common'
import type { AbstractHttpAdapter, HttpAdapterHost } from '@nestjs/core'
import { HttpProblemError } from '../http/index.ts'

/** Sends the problems that the account's calls throw, on Express and on Fastify. */
export class ProblemFilter implements ExceptionFilter<HttpProblemError> {
  readonly #host: HttpAdapterHost
  readonly #logger = new Logger('Rempart')

  constructor(host: HttpAdapterHost) {
    this.#host = host
  }

  catch({ problem, cause }: HttpProblemError, host: ArgumentsHost): void {
    const adapter: AbstractHttpAdapter = this.#host.httpAdapter
    const response = host.switchToHttp().getResponse<object>()
    const { status, headers, document } = problem
    if (status >= 500) this.#logger.error(cause)
    for (const [name, value] of Object.entries(headers)) adapter.setHeader(response, name, value)
    adapter.reply(response, JSON.stringify(document), status)
  }
}

Catch(HttpProblemError)(ProblemFilter)
