import { defineConfig, type UserConfig } from 'vite'

// Only because `rempart` is a link here, to a folder with a React of its own: an installed package finds the form's.
const config: UserConfig = defineConfig({ resolve: { dedupe: ['react'] } })

export default config
