import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { ROOMS } from './rooms.ts'

const config: ViteUserConfig = defineConfig({
  test: { include: [...(ROOMS[process.env['MUTATED_ROOM'] ?? '']?.tests ?? [])], testTimeout: 60_000 }
})

export default config
