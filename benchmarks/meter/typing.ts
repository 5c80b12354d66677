import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { rolldown } from 'rolldown'
import { servicePublic } from '../../src/index.ts'
import { launchBrowser } from '../../test/browser/launch-browser.ts'
import { serveFolder } from '../../test/browser/serve-folder.ts'
import { report, round, type Row } from '../report.ts'

// What typing costs the main thread of a slow phone: 16 characters at 60 ms each, four times slowed down, from the focus
// on, the loading of the dictionaries included. Beside it zxcvbn-ts, used as its documentation shows.

const root = join(import.meta.dirname, '../..')
const password = 'Tournesol84!Zq7x'
const keyDelayMs = 60
const slowdown = 4
const rounds = 5

interface TraceEvent {
  readonly name: string
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

interface Round {
  /** By the clock: on a machine that does other things meanwhile, their time is in it. */
  readonly longestTaskMs: number
  /** By the time that the thread itself ran, the slowdown included. */
  readonly longestTaskCpuMs: number
  readonly tasksOver50Ms: number
  /** From the key to the end of all that listens to it: the rules stand then, before the next frame is painted. */
  readonly slowestKeyMs: number
}

async function bundle(input: string): Promise<string> {
  const build = await rolldown({ input, logLevel: 'silent' })
  const { output } = await build.generate({ minify: true })
  await build.close()
  return output[0].code
}

async function typeOnce(browser: Browser, url: string): Promise<Round> {
  const page = await (await browser.newContext()).newPage()
  const session = await page.context().newCDPSession(page)
  await page.goto(url, { waitUntil: 'networkidle' })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await watchKeys(page)
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', '__metadata'] })
  // Not by a locator, which runs a script of its own in the page.
  await session.send('Runtime.evaluate', { expression: "document.querySelector('#password').focus()" })
  await page.keyboard.type(password, { delay: keyDelayMs })
  await page.waitForTimeout(1_500)
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] }
  const slowestKeyMs = await page.evaluate(() => Math.max(...(Reflect.get(globalThis, 'keyTimes') as number[])))
  await page.context().close()
  return { ...measureTasks(trace.traceEvents), slowestKeyMs }
}

async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = []
    Reflect.set(globalThis, 'keyTimes', times)
    // The last listener of the last target: everything else has answered.
    globalThis.addEventListener('input', (event) => times.push(performance.now() - event.timeStamp))
  })
}

function measureTasks(events: readonly TraceEvent[]): Omit<Round, 'slowestKeyMs'> {
  const mainThreads = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ tid }) => tid)
  )
  const tasks = events.filter(({ name, tid }) => name === 'RunTask' && mainThreads.has(tid))
  const cpuMs = tasks.map(({ tdur = 0 }) => tdur / 1_000)
  return {
    longestTaskMs: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1_000)),
    longestTaskCpuMs: Math.max(0, ...cpuMs),
    tasksOver50Ms: cpuMs.filter((taskMs) => taskMs > 50).length
  }
}

function summarise(name: string, firstLoad: string, found: readonly Round[]): Row {
  return {
    page: name,
    'first load, kB gzip': round(gzipSync(firstLoad, { level: 9 }).length / 1_000),
    'longest task, CPU ms (each round)': found.map(({ longestTaskCpuMs }) => round(longestTaskCpuMs)).join(' '),
    'longest task, ms': found.map(({ longestTaskMs }) => round(longestTaskMs)).join(' '),
    'tasks over 50 CPU ms': found.reduce((sum, { tasksOver50Ms }) => sum + tasksOver50Ms, 0),
    'slowest answer to a key, ms': found.map(({ slowestKeyMs }) => round(slowestKeyMs)).join(' ')
  }
}

const compiler = join(root, 'node_modules/typescript/bin/tsc')
spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })

const rival = await bundle(join(import.meta.dirname, 'zxcvbn-page.ts'))
const policy = JSON.stringify(servicePublic).replaceAll('"', '&quot;')
const form = '<!doctype html><label for="password">Mot de passe</label><input id="password" type="password">'
const served = await serveFolder(root, {
  pages: {
    '/rempart': `${form}<password-meter for="password" policy="${policy}"></password-meter>
      <script type="module" src="/dist/meter/define.js"></script>`,
    '/zxcvbn-ts': `${form}<output></output><script type="module" src="/zxcvbn-page.js"></script>`,
    '/zxcvbn-page.js': rival
  }
})
const browser = await launchBrowser()
const ours: Round[] = []
const theirs: Round[] = []
for (let turn = 0; turn < rounds; turn++) {
  ours.push(await typeOnce(browser, `${served.origin}/rempart`))
  theirs.push(await typeOnce(browser, `${served.origin}/zxcvbn-ts`))
}
await browser.close()
await served.close()

const longest = (found: readonly Round[]): number => Math.max(...found.map(({ longestTaskCpuMs }) => longestTaskCpuMs))
report(
  'meter-typing',
  `Typing ${password.length} characters at ${keyDelayMs} ms with the main thread slowed down ${slowdown} times; ` +
    `longest task of zxcvbn-ts / rempart: ${round(longest(theirs) / longest(ours))}`,
  ['@zxcvbn-ts/core', '@zxcvbn-ts/language-common', '@zxcvbn-ts/language-fr', 'playwright-core'],
  [
    summarise('rempart/meter/define', await bundle(join(root, 'dist/meter/define.js')), ours),
    summarise('zxcvbn-ts, documented way', rival, theirs)
  ]
)
