import type { FastifyInstance } from 'fastify'
import { staticFiles } from '../pages/static-files.ts'
import { chooseCoding, createEncodings } from './content-coding.ts'

/** RFC 8246: under such an address a browser never asks again. */
const CACHE_CONTROL = 'public, max-age=31536000, immutable'

/** A route for each file, so that no path is ever made of what a client sends. */
export function staticRoutes(app: FastifyInstance): void {
  for (const { address, type, content } of staticFiles) {
    const encode = createEncodings(content)
    app.get(address, async (request, reply) => {
      const coding = chooseCoding(request.headers['accept-encoding'])
      const body = await encode(coding)
      reply.headers({ 'cache-control': CACHE_CONTROL, vary: 'accept-encoding' })
      if (coding !== 'identity') reply.header('content-encoding', coding)
      return await reply.type(type).send(body)
    })
  }
}
