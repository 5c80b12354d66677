import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/tarball/**', 'test/browser/**']
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
