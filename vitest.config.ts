import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

// The suite starts Node some three hundred times: what was compiled once is kept between the starts.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'node-compile-cache')

const config: ViteUserConfig = defineConfig({
  test: {
    // No test asserts a time, so that two at once, on two cores, only end sooner.
    maxWorkers: 2,
    setupFiles: ['test/property-seed.ts'],
    // A hang is a failure; slowness of the machine is not.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/tarball/**', 'test/package/peers/**', 'test/browser/**', 'test/bundlers/**']
        }
      },
      {
        // The built package in a real Chromium: the one that the development dependencies pin, else that of the machine.
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: ['test/browser/site/every-page.test.ts'],
          globalSetup: ['test/browser/prepare.ts']
        }
      },
      {
        // Every page of the documents' site, for minutes.
        extends: true,
        test: {
          name: 'site',
          include: ['test/browser/site/every-page.test.ts'],
          globalSetup: ['test/browser/prepare.ts'],
          testTimeout: 1_200_000
        }
      },
      {
        // The example service as a person starts it: real requests, a real browser, real databases where there are any.
        extends: true,
        test: {
          name: 'signup',
          include: ['examples/signup/test/**/*.test.ts'],
          globalSetup: ['test/browser/prepare.ts', 'examples/signup/test/prepare.ts']
        }
      },
      {
        // Packs the package, installs it from the registry and runs what came out: slower, and it needs the network.
        extends: true,
        test: {
          name: 'tarball',
          include: ['test/package/tarball/**/*.test.ts'],
          globalSetup: ['test/package/tarball/prepare.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000
        }
      },
      {
        // The packed package with the first and the last version of every peer: minutes, when a range or an adapter changes.
        extends: true,
        test: {
          name: 'peers',
          include: ['test/package/peers/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 600_000
        }
      },
      {
        // The packed package in applications of seven bundlers, installed from the registry, in the browser.
        extends: true,
        test: {
          name: 'bundlers',
          include: ['test/bundlers/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000
        }
      }
    ]
  }
})

export default config
