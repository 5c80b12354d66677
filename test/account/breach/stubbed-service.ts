import { vi } from 'vitest'
import { linesOf } from './range-server.ts'

export interface Asked {
  readonly url: string
  readonly options: RequestInit
}

/** Takes the place of `fetch`, until `vi.unstubAllGlobals`: what it was asked, in order. */
export function stubService(answer: (prefix: string, options: RequestInit) => Response | Promise<Response>): Asked[] {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', async (url: string, options: RequestInit) => {
    asked.push({ url, options })
    return await answer(url.slice(url.lastIndexOf('/') + 1), options)
  })
  return asked
}

export const wholeRange = (prefix: string): Response => new Response(linesOf(prefix).join('\r\n'))
