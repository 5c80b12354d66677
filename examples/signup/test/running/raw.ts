import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** A connection on which a test says what no client would. */
export interface RawConnection {
  readonly socket: Socket
  /** What the server has said when it closes the connection. */
  readonly closed: Promise<string>
}

export async function openRaw(origin: string, bytes: string | Buffer = ''): Promise<RawConnection> {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  // A connection that is cut is closed too.
  socket.on('error', () => undefined)
  const closed = once(socket, 'close').then(() => Buffer.concat(chunks).toString('latin1'))
  await Promise.race([once(socket, 'connect'), closed])
  socket.write(bytes)
  return { socket, closed }
}

/** The status of an answer, and its body. */
export function readAnswer(answer: string): { readonly status: number; readonly type: string; readonly body: string } {
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/u.exec(head)?.[1]),
    type: /^content-type: ([^;\r\n]+)/imu.exec(head)?.[1] ?? '',
    body
  }
}
