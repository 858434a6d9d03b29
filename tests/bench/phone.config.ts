import { defineConfig } from 'vitest/config'
import '../node-20.ts'

/** What a phone pays, on builds that are there already: never part of the tests. */
export default defineConfig({
  test: {
    include: ['tests/bench/phone-*.ts', 'tests/bench/sign.ts'],
    environment: 'node',
    maxWorkers: 1,
    testTimeout: 300_000,
    hookTimeout: 120_000,
    reporters: ['tree'],
  },
})
