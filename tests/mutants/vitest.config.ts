import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification, type Vite } from 'vitest/node'
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

/** Tables first: they notice most; what only a property notices is tried after them. */
class TablesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isProperty = ({ moduleId }: TestSpecification) =>
      Number(/fc\./.test(readFileSync(moduleId, 'utf8')))
    return [...files].sort((a, b) => isProperty(a) - isProperty(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}

/** The tests that mirror the rules on trial: all that import them would be run a thousand times. */
export default defineConfig({
  plugins: [suiteNames],
  test: {
    include: [`${process.env.MUTANTS_TESTS}/*.test.ts`],
    setupFiles: ['tests/property.ts'],
    environment: 'node',
    isolate: false,
    sequence: { sequencer: TablesFirst },
    testTimeout: 60_000,
  },
})
