import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'source',
          // A hang is a failure; slowness of the machine is not.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/tarball/**', 'test/browser/**']
        }
      },
      {
        // The built package in a real Chromium: found on the machine, else unpacked from the development dependencies.
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/build-package.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000
        }
      },
      {
        // The example service as a person starts it: real requests, a real browser, real databases where there are any.
        test: {
          name: 'signup',
          include: ['examples/signup/test/**/*.test.ts'],
          globalSetup: ['test/browser/build-package.ts', 'examples/signup/test/prepare.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      },
      {
        // Packs the package, installs it from the registry and runs what came out: slower, and it needs the network.
        test: {
          name: 'tarball',
          include: ['test/package/tarball/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000
        }
      }
    ]
  }
})

export default config
