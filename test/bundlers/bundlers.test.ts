import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servicePublic } from '../../src/index.ts'
import { launchBrowser } from '../browser/launch-browser.ts'
import { serveFolder } from '../browser/serve-folder.ts'
import { createFolder, packPackage } from '../package/tarball/packed-package.ts'
import { writeApplications } from './application.ts'
import { runTool, type StartedServer, startTool } from './tool.ts'

// The packed package in an application of each tool, with no setting but those of docs/browser.md.

const folder = createFolder()
let browser: Browser

beforeAll(async () => {
  const { tarball } = await packPackage(folder)
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(import.meta.dirname, file), join(folder, file))
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefer-offline']
  execFileSync('npm', ['ci', ...options], { cwd: folder })
  execFileSync('npm', ['install', '--no-save', ...options, tarball], { cwd: folder })
  writeApplications(folder)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

function built(name: string): string {
  return join(folder, 'built', name)
}

/** What stands between the tags of a built page that no tool made: the bundle, the page, and the worker beside them. */
async function serveBundle(name: string): Promise<StartedServer> {
  copyFileSync(join(folder, 'page/index.html'), join(built(name), 'index.html'))
  return await serveFolder(built(name))
}

function copyWorker(name: string): void {
  copyFileSync(join(folder, 'node_modules/rempart/dist/meter/worker.js'), join(built(name), 'worker.js'))
}

function buildWithEsbuild(name: string, scripts: readonly string[]): void {
  const output = ['--bundle', '--format=esm', '--splitting', `--outdir=${built(name)}`, '--log-level=error']
  execFileSync(join(folder, 'node_modules/.bin/esbuild'), [...scripts, ...output], { cwd: folder })
}

async function buildWithVite(
  version: number,
  source = 'page',
  settings: readonly string[] = []
): Promise<StartedServer> {
  const name = `${source}-vite-${version}`
  await runTool(folder, [
    `node_modules/vite${version}/bin/vite.js`,
    'build',
    source,
    ...settings,
    '--outDir',
    built(name)
  ])
  return await serveFolder(built(name))
}

function developWithVite(version: number, settings: readonly string[]): Promise<StartedServer> {
  return startTool(folder, [`node_modules/vite${version}/bin/vite.js`, 'page', ...settings, '--port'])
}

async function startNext(builder: 'turbopack' | 'webpack'): Promise<StartedServer> {
  const setting = { NEXT_FOLDER: `.next-${builder}` }
  await runTool(folder, ['node_modules/next/dist/bin/next', 'build', 'next', `--${builder}`], setting)
  return await startTool(folder, ['node_modules/next/dist/bin/next', 'start', 'next', '-p'], setting)
}

const EXCLUDED = ['--config', 'excluded.config.js']

/** Those of every change; the others take minutes. */
const quick: Readonly<Record<string, () => Promise<StartedServer>>> = {
  async 'a page without a bundler'() {
    cpSync(join(folder, 'node_modules/rempart/dist/meter'), built('plain'), { recursive: true })
    copyFileSync(join(folder, 'plain/index.html'), join(built('plain'), 'index.html'))
    writeFileSync(join(built('plain'), 'policy.json'), JSON.stringify(servicePublic))
    return await serveFolder(built('plain'))
  },
  'Vite 5, development': () => developWithVite(5, EXCLUDED),
  'Vite 5, built': () => buildWithVite(5),
  'Vite 8, built': () => buildWithVite(8),
  async webpack() {
    const code = `import webpack from 'webpack'
      webpack({ mode: 'production', entry: './page/main.js', output: { path: process.argv[1] } }, (error, stats) => {
        if (error || stats.hasErrors()) throw error ?? new Error(stats.toString())
      })`
    await runTool(folder, ['--input-type=module', '--eval', code, built('webpack')])
    return await serveBundle('webpack')
  },
  async esbuild() {
    buildWithEsbuild('esbuild', ['page/main.js'])
    copyWorker('esbuild')
    return await serveBundle('esbuild')
  }
}

const others: Readonly<Record<string, () => Promise<StartedServer>>> = {
  'Vite 6, development': () => developWithVite(6, EXCLUDED),
  'Vite 6, built': () => buildWithVite(6),
  'Vite 7, development': () => developWithVite(7, EXCLUDED),
  'Vite 7, built': () => buildWithVite(7),
  'Vite 8, development': () => developWithVite(8, []),
  async rolldown() {
    await runTool(folder, ['node_modules/rolldown/bin/cli.mjs', 'page/main.js', '-d', built('rolldown')])
    copyWorker('rolldown')
    return await serveBundle('rolldown')
  },
  async Rollup() {
    await runTool(folder, [
      'node_modules/rollup/dist/bin/rollup',
      'page/main.js',
      '-p',
      'node-resolve',
      '-d',
      built('rollup')
    ])
    copyWorker('rollup')
    return await serveBundle('rollup')
  },
  'zxcvbn-ts in the worker, Vite 5, built': () => buildWithVite(5, 'zxcvbn', ['--config', 'worker.config.js']),
  'zxcvbn-ts in the worker, Vite 8, built': () => buildWithVite(8, 'zxcvbn'),
  async 'zxcvbn-ts in the worker, esbuild'() {
    buildWithEsbuild('zxcvbn-esbuild', ['zxcvbn/main.js', 'zxcvbn/strength-worker.js'])
    return await serveBundle('zxcvbn-esbuild')
  },
  'Next.js 16 with Turbopack': () => startNext('turbopack'),
  'Next.js 16 with webpack': () => startNext('webpack'),
  async Astro() {
    await runTool(folder, ['node_modules/astro/bin/astro.mjs', 'build', '--root', 'astro', '--outDir', built('astro')])
    return await serveFolder(built('astro'))
  }
}

interface Observation {
  /** What the list says of the rule that only the worker can judge. */
  readonly guessable: string | null
  /** Errors and warnings on the console, answers of 400 and more. */
  readonly complaints: readonly string[]
}

async function typeBonjour1(server: StartedServer): Promise<Observation> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
  try {
    await page.goto(`${server.origin}/${server.origin.includes('127.0.0.1') ? 'index.html' : ''}`)
    await page.locator('[part="rules"]').waitFor()
    await page.locator('#password').pressSequentially('Bonjour1')
    // Judged, or given up.
    await page
      .getByRole('meter')
      .or(page.locator('[part="level"]', { hasText: 'n’a pas pu' }))
      .first()
      .waitFor()
    return { guessable: await page.locator('[data-code="too_guessable"]').getAttribute('part'), complaints }
  } finally {
    await context.close()
    await server.close()
  }
}

const judged: Observation = { guessable: 'rule rule-unmet', complaints: [] }

describe('quick', () => {
  test.each(Object.entries(quick))('%s', async (_name, start) => {
    expect(await typeBonjour1(await start())).toEqual(judged)
  })
})

describe('others', () => {
  test.each(Object.entries(others))('%s', async (_name, start) => {
    expect(await typeBonjour1(await start())).toEqual(judged)
  })

  test('a server action of Next.js 16 refuses with the reasons, and hashes', async () => {
    const server = await startNext('turbopack')
    const context = await browser.newContext()
    try {
      const page = await context.newPage()
      await page.goto(`${server.origin}/action`)
      const answer = (): Promise<string | null> => page.locator('output').textContent()
      await page.locator('[name=password]').fill('grenouille-vélo-7')
      await page.getByRole('button').click()
      await expect.poll(answer).toContain('Il manque une lettre majuscule.')
      await page.locator('[name=password]').fill('Grenouille-Vélo-Cactus-7')
      await page.getByRole('button').click()
      await expect.poll(answer).toBe('{"password":[]}')
    } finally {
      await context.close()
      await server.close()
    }
  })
})
