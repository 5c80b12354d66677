import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { rolldown } from 'rolldown'
import { servicePublic } from '../../src/index.ts'
import { launchBrowser } from '../../test/browser/launch-browser.ts'
import { serveFolder } from '../../test/browser/serve-folder.ts'
import { report, round, type Row } from '../report.ts'

// The main-thread time of typing on a slow phone: 16 characters at 60 ms each, with a slowdown of four, from the focus
// on, including the loading of dictionaries. Compared with zxcvbn-ts, used as documented, and with a plain input: the
// browser's own share. A name is typed first, as in any sign-up form.

const root = join(import.meta.dirname, '../..')
const password = 'Tournesol84!Zq7x'
const keyDelayMs = 60
const slowdown = 4
const rounds = 10

interface TraceEvent {
  readonly name: string
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

interface Round {
  /** Elapsed time, which includes other work of the machine. */
  readonly longestTaskMs: number
  /** Time of the thread itself, including the slowdown. */
  readonly longestTaskCpuMs: number
  readonly tasksOver50Ms: number
  readonly tasksOver50CpuMs: number
  /** From the key to the end of its listeners: the rules are updated then, before the next frame. */
  readonly slowestKeyMs: number
  /** The listeners' share; the rest is the browser's own, or waiting for a core. */
  readonly slowestListenersMs: number
}

interface KeyTime {
  readonly sinceKeyMs: number
  readonly listenersMs: number
}

/** Bundles scripts: the code of each file, by path. */
async function bundle(folder: string, input: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const build = await rolldown({ input, logLevel: 'silent' })
  const { output } = await build.generate({ minify: true, entryFileNames: '[name].js' })
  await build.close()
  return Object.fromEntries(
    output.flatMap((file) => (file.type === 'chunk' ? [[`${folder}/${file.fileName}`, file.code]] : []))
  )
}

async function typeOnce(browser: Browser, url: string): Promise<Round> {
  const page = await (await browser.newContext()).newPage()
  const session = await page.context().newCDPSession(page)
  await page.goto(url, { waitUntil: 'networkidle' })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.locator('#name').pressSequentially('Jeanne Martin')
  await watchKeys(page)
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', '__metadata'] })
  // Not by a locator, which runs its own script in the page.
  await session.send('Runtime.evaluate', { expression: "document.querySelector('#password').focus()" })
  await page.keyboard.type(password, { delay: keyDelayMs })
  await page.waitForTimeout(1_500)
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] }
  const keyTimes = await page.evaluate(() => Reflect.get(globalThis, 'keyTimes') as KeyTime[])
  await page.context().close()
  return {
    ...measureTasks(trace.traceEvents),
    slowestKeyMs: Math.max(...keyTimes.map(({ sinceKeyMs }) => sinceKeyMs)),
    slowestListenersMs: Math.max(...keyTimes.map(({ listenersMs }) => listenersMs))
  }
}

async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: KeyTime[] = []
    Reflect.set(globalThis, 'keyTimes', times)
    let dispatchedMs = 0
    globalThis.addEventListener('input', () => (dispatchedMs = performance.now()), { capture: true })
    // The last listener of the last target: all others have run.
    globalThis.addEventListener('input', ({ timeStamp }) => {
      const nowMs = performance.now()
      times.push({ sinceKeyMs: nowMs - timeStamp, listenersMs: nowMs - dispatchedMs })
    })
  })
}

function measureTasks(events: readonly TraceEvent[]): Omit<Round, 'slowestKeyMs' | 'slowestListenersMs'> {
  const mainThreads = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ tid }) => tid)
  )
  const tasks = events.filter(({ name, tid }) => name === 'RunTask' && mainThreads.has(tid))
  const clockMs = tasks.map(({ dur = 0 }) => dur / 1_000)
  const cpuMs = tasks.map(({ tdur = 0 }) => tdur / 1_000)
  return {
    longestTaskMs: Math.max(0, ...clockMs),
    longestTaskCpuMs: Math.max(0, ...cpuMs),
    tasksOver50Ms: countLong(clockMs),
    tasksOver50CpuMs: countLong(cpuMs)
  }
}

function countLong(times: readonly number[]): number {
  return times.filter((taskMs) => taskMs > 50).length
}

function summarise(name: string, firstLoad: string, found: readonly Round[]): Row {
  const each = (figure: keyof Round): string => found.map((one) => round(one[figure])).join(' ')
  const sum = (figure: keyof Round): number => found.reduce((total, one) => total + one[figure], 0)
  return {
    page: name,
    'first load, kB gzip': round(gzipSync(firstLoad, { level: 9 }).length / 1_000),
    'longest task, ms (each round)': each('longestTaskMs'),
    'tasks over 50 ms': sum('tasksOver50Ms'),
    'longest task, CPU ms': each('longestTaskCpuMs'),
    'tasks over 50 CPU ms': sum('tasksOver50CpuMs'),
    'slowest answer to a key, ms': each('slowestKeyMs'),
    'of it in listeners, ms': each('slowestListenersMs')
  }
}

const compiler = join(root, 'node_modules/typescript/bin/tsc')
spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })

const ours = await bundle('/rempart', {
  define: join(root, 'dist/meter/define.js'),
  worker: join(root, 'dist/meter/worker.js')
})
const theirs = await bundle('/zxcvbn-ts', { page: join(import.meta.dirname, 'zxcvbn-page.ts') })
const [firstLoad = ''] = Object.values(await bundle('', { define: join(root, 'dist/meter/define.js') }))
const policy = JSON.stringify(servicePublic).replaceAll('"', '&quot;')
const form = `<!doctype html><html lang="fr"><label for="name">Nom</label><input id="name">
  <label for="password">Mot de passe</label><input id="password" type="password">`
const element = `<password-meter for="password" context-from="name" policy="${policy}"></password-meter>`
const candidates = [
  { name: 'the input alone', firstLoad: '', markup: '' },
  {
    name: 'rempart/meter/define',
    firstLoad,
    markup: `${element}<script type="module" src="/rempart/define.js"></script>`
  },
  {
    name: 'the same without a bundler',
    firstLoad,
    markup: `${element}<script type="module" src="/dist/meter/define.js"></script>`
  },
  {
    name: 'zxcvbn-ts, documented way',
    firstLoad: theirs['/zxcvbn-ts/page.js'] ?? '',
    markup: '<output></output><script type="module" src="/zxcvbn-ts/page.js"></script>'
  }
].map((candidate) => ({ ...candidate, found: [] as Round[] }))
const pages = Object.fromEntries(candidates.map(({ markup }, index) => [`/${index}`, form + markup]))
const served = await serveFolder(root, { pages: { ...pages, ...ours, ...theirs } })
const browser = await launchBrowser()
// The first page in a browser is slower than later ones.
await typeOnce(browser, `${served.origin}/0`)
for (let turn = 0; turn < rounds; turn++) {
  for (const [index, { found }] of candidates.entries()) {
    found.push(await typeOnce(browser, `${served.origin}/${index}`))
  }
}
await browser.close()
await served.close()

const longestMs = (index: number): number =>
  Math.max(...(candidates[index]?.found ?? []).map(({ longestTaskMs }) => longestTaskMs))
report(
  'meter-typing',
  `Typing ${password.length} characters at ${keyDelayMs} ms with the main thread slowed down ${slowdown} times; ` +
    `longest task of zxcvbn-ts / rempart: ${round(longestMs(3) / longestMs(1))}`,
  ['@zxcvbn-ts/core', '@zxcvbn-ts/language-common', '@zxcvbn-ts/language-fr', 'playwright-core'],
  candidates.map(({ name, firstLoad: code, found }) => summarise(name, code, found))
)
