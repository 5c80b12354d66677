import type { IncomingMessage } from 'node:http'
import {
  type CanActivate,
  ConfigurableModuleBuilder,
  type ConfigurableModuleCls,
  createParamDecorator,
  type ExecutionContext,
  Global,
  type InjectionToken,
  Module
} from '@nestjs/common'
import { APP_FILTER, APP_GUARD, HttpAdapterHost } from '@nestjs/core'
import { type AccountHttpOptions, type AccountRequest, createAccountRequests } from '../http/index.ts'
import { ProblemFilter } from './problem-filter.ts'

const built = new ConfigurableModuleBuilder<AccountHttpOptions>({ moduleName: 'Rempart' })
  .setClassMethodName('forRoot')
  .build()

/** The token of the options, for your own providers: `@Inject(REMPART_OPTIONS) { security }: AccountHttpOptions`. */
export const REMPART_OPTIONS: InjectionToken<AccountHttpOptions> = built.MODULE_OPTIONS_TOKEN

const ConfigurableModule: ConfigurableModuleCls<AccountHttpOptions, 'forRoot'> = built.ConfigurableModuleClass

/**
 * A global module of NestJS, on Express or Fastify: handlers take the account's calls by {@link Rempart}, and the
 * problems that these throw are sent as problem documents. `forRoot` takes the options, `forRootAsync` a factory.
 *
 * @example
 * ```ts
 * const rempart = RempartModule.forRootAsync({
 *   useFactory: async () => ({
 *     policy: servicePublic,
 *     security: createAccountSecurity({ policy: servicePublic, estimator: await loadEstimator() })
 *   })
 * })
 * rempart.module === RempartModule // true
 * ```
 */
export class RempartModule extends ConfigurableModule {}

interface RequestWithCalls {
  readonly headers: IncomingMessage['headers']
  readonly socket: IncomingMessage['socket']
  rempart: AccountRequest
}

/** A guard only by its place: before the guards, pipes and handlers that use the calls. */
function createGuard(options: AccountHttpOptions, host: HttpAdapterHost): CanActivate {
  const requestOf = createAccountRequests(options)
  return {
    canActivate(context) {
      if (context.getType() !== 'http') return true
      const http = context.switchToHttp()
      const request = http.getRequest<RequestWithCalls>()
      const response = http.getResponse<object>()
      request.rempart = requestOf({
        peer: request.socket.remoteAddress ?? '',
        header: (name) => [request.headers[name]].flat().join(','),
        setCookie: (cookie) => void host.httpAdapter.appendHeader(response, 'set-cookie', cookie)
      })
      return true
    }
  }
}

// As calls: decorators are no JavaScript yet.
Global()(RempartModule)
Module({
  providers: [
    { provide: APP_GUARD, inject: [REMPART_OPTIONS, HttpAdapterHost], useFactory: createGuard },
    { provide: APP_FILTER, inject: [HttpAdapterHost], useFactory: (host: HttpAdapterHost) => new ProblemFilter(host) }
  ],
  exports: [REMPART_OPTIONS]
})(RempartModule)

/** The account's calls for the request, as a parameter of a handler: `@Rempart() rempart: AccountRequest`. */
export const Rempart: () => ParameterDecorator = createParamDecorator(
  (_data: undefined, context: ExecutionContext) => context.switchToHttp().getRequest<RequestWithCalls>().rempart
)
