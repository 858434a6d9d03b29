import { defineConfig } from 'vitest/config'
import '../node-20.ts'

/** `npm run screens`: pictures to look at, not a test. */
export default defineConfig({
  test: { include: ['tests/browser/screens.ts'], pool: 'forks', testTimeout: 7_200_000, hookTimeout: 60_000 },
})
