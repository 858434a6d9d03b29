import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The walks through all scenes, longest first; then what drives a browser or a mini-program, then the rest. */
const order = [
  /^tests\/browser\/barrier/,
  /^tests\/browser\//,
  /^tests\/weapp\//,
  // Every service's questions in every order.
  /^tests\/shared\/domain\/checklist\/(inquiry|checklist)/,
  /^tests\/functions\//,
]
const rankOf = ({ moduleId, project }: TestSpecification): number => {
  const file = relative(project.config.root, moduleId).replaceAll('\\', '/')
  const rank = order.findIndex(pattern => pattern.test(file))
  return rank === -1 ? order.length : rank
}

/** What takes long begins early, so that no worker is left alone with it at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => rankOf(a) - rankOf(b))
  }
}
