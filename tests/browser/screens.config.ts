import { defineConfig } from 'vitest/config'
import '../node-20.ts'

/** `npm run screens`: pictures to look at, not a test; with README=yes those of README.md alone. */
const pictures = process.env.README ? 'readme' : 'screens'

export default defineConfig({
  test: {
    include: [`tests/browser/${pictures}.ts`],
    pool: 'forks',
    testTimeout: 7_200_000,
    hookTimeout: 60_000,
  },
})
