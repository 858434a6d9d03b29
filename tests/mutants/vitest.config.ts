import { defineConfig } from 'vitest/config'
import type { Vite } from 'vitest/node'
import '../node-20'

/** Stryker chooses tests by names joined with a blank; Vitest 5 joins them with ` > `. */
const suiteNames: Vite.Plugin = {
  name: 'suite-names',
  configureVitest({ project }) {
    let pattern: RegExp | undefined
    Object.defineProperty(project.config, 'testNamePattern', {
      enumerable: true,
      get: () => pattern,
      set: (asked: RegExp | undefined) => {
        pattern = asked && new RegExp(asked.source.replaceAll(' ', '(?: >)? '))
      },
    })
  },
}

/** The rules' own tests; browsers, functions and pages would be run a thousand times. */
export default defineConfig({
  plugins: [suiteNames],
  test: {
    include: ['tests/shared/**/*.test.ts'],
    setupFiles: ['tests/property.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
})
