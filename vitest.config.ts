import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/longest-first.ts'
import './tests/node-20.ts'

const inFolders = (...names: string[]) => `tests/@(${names.join('|')})/**/*.test.ts`

/** The walks through every page in three looks take as long as two thirds of all else: `WALK=yes`, as CI does. */
const walks = process.env.WALK ? [] : ['tests/browser/barrier-*.test.ts']

const together = ['shared', 'lab', 'functions', 'flows']

export default defineConfig({
  test: {
    setupFiles: ['tests/property.ts'],
    environment: 'node',
    pool: 'forks',
    // Two cores, and a third worker for the time in which the others wait for a page.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    silent: 'passed-only',
    sequence: { sequencer: LongestFirst },
    projects: [
      // A worker keeps its browser from file to file.
      {
        extends: true,
        test: {
          name: 'browser',
          include: [inFolders('browser')],
          exclude: walks,
          isolate: false,
          globalSetup: ['tests/browser/chromium.ts'],
        },
      },
      // What is compiled of the build is compiled once.
      {
        extends: true,
        test: { name: 'weapp', include: [inFolders('weapp')], isolate: false, testTimeout: 90_000 },
      },
      // Pure rules and functions leave nothing behind: what a container keeps, it keeps by table.
      { extends: true, test: { name: 'rules', include: [inFolders(...together)], isolate: false } },
      {
        extends: true,
        test: {
          name: 'others',
          include: ['tests/**/*.test.ts'],
          exclude: [inFolders('browser', 'weapp', ...together)],
        },
      },
    ],
  },
})
