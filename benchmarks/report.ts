import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'

export type Row = Readonly<Record<string, string | number>>

/** The environment of the measurement, without which the figures are meaningless. */
export interface Environment {
  readonly date: string
  readonly processor: string
  readonly cores: number
  readonly memoryMib: number
  readonly system: string
  /** Load average over the last minute, including this process: above `cores`, the machine was shared. */
  readonly loadAverage: number
  readonly node: string
  readonly packages: Readonly<Record<string, string>>
}

/** Prints a table and keeps it in `results/<name>.json`, replacing the result of an earlier run. */
export function report(name: string, title: string, packages: readonly string[], rows: readonly Row[]): void {
  console.log(`\n${title}`)
  console.table(rows)
  const folder = join(import.meta.dirname, 'results')
  mkdirSync(folder, { recursive: true })
  const content = { title, environment: describeEnvironment(packages), rows }
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(content, null, 2)}\n`)
}

function describeEnvironment(packages: readonly string[]): Environment {
  return {
    date: new Date().toISOString(),
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryMib: Math.round(totalmem() / 2 ** 20),
    system: `${platform()} ${release()}`,
    loadAverage: round(loadavg()[0] ?? Number.NaN),
    node: process.version,
    packages: Object.fromEntries(['rempart', ...packages].map((name) => [name, versionOf(name)]))
  }
}

function versionOf(name: string): string {
  const places = name === 'rempart' ? ['../package.json'] : [`node_modules/${name}`, `../node_modules/${name}`]
  for (const place of places) {
    const path = join(import.meta.dirname, place.endsWith('.json') ? place : `${place}/package.json`)
    try {
      const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string }
      return version
    } catch {
      continue
    }
  }
  return 'not installed'
}

/** Three significant digits: more would be noise. */
export function round(value: number): number {
  return Number(value.toPrecision(3))
}
