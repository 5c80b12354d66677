import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { runChild, type RunningChild } from './child.ts'
import { makeFolder, removeFolder } from './folder.ts'
import { freePort } from './free-port.ts'

/** Three servers of this machine that share the keys between them, none with a replica. */
export interface RunningCluster {
  readonly ports: readonly number[]
  /** Ends one of them at once. */
  kill(index: number): Promise<void>
  close(): Promise<void>
}

const SLOTS = 16_384
const NODES = 3

interface ClusterNode {
  readonly port: number
  /** Where it listens for the other ones. */
  readonly busPort: number
  readonly node: RunningChild
}

async function runNode(program: string, folder: string): Promise<ClusterNode> {
  const port = await freePort()
  const busPort = await freePort()
  const settings = { port, bind: '127.0.0.1', save: '', dir: folder, 'cluster-config-file': `nodes-${port}.conf` }
  const cluster = { 'cluster-enabled': 'yes', 'cluster-node-timeout': 500, 'cluster-port': busPort }
  // Without it, the keys of all nodes are refused as soon as those of one have no server.
  const partly = { 'cluster-require-full-coverage': 'no' }
  const given = Object.entries({ ...settings, ...cluster, ...partly })
  const node = runChild(
    program,
    given.flatMap(([name, value]) => [`--${name}`, String(value)]),
    { cwd: folder }
  )
  await node.says(/Ready to accept connections/iu)
  return { port, busPort, node }
}

export async function runValkeyCluster(program: string): Promise<RunningCluster> {
  const folder = makeFolder()
  const nodes = await Promise.all(Array.from({ length: NODES }, async () => runNode(program, folder)))
  const ports = nodes.map(({ port }) => port)
  const tell = (port: number, ...command: readonly string[]): string =>
    execFileSync(program.replace(/server$/u, 'cli'), ['-p', String(port), ...command], { encoding: 'utf8' })

  for (const [index, port] of ports.entries()) {
    const first = Math.ceil((index * SLOTS) / NODES)
    tell(port, 'CLUSTER', 'ADDSLOTSRANGE', String(first), String(Math.ceil(((index + 1) * SLOTS) / NODES) - 1))
    tell(port, 'CLUSTER', 'SET-CONFIG-EPOCH', String(index + 1))
  }
  for (const { port, busPort } of nodes.slice(1)) {
    tell(ports[0] ?? 0, 'CLUSTER', 'MEET', '127.0.0.1', String(port), String(busPort))
  }
  const isWhole = (port: number): boolean => {
    const state = tell(port, 'CLUSTER', 'INFO')
    return state.includes('cluster_state:ok') && state.includes(`cluster_slots_ok:${SLOTS}`)
  }
  while (!ports.every(isWhole)) await sleep(50)

  return {
    ports,
    async kill(index) {
      await nodes[index]?.node.stop('SIGKILL')
    },
    async close() {
      for (const { node } of nodes) await node.stop('SIGKILL')
      removeFolder(folder)
    }
  }
}
