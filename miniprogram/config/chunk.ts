import type { Chunk, ChunkGroup } from 'webpack'

const page = /^\.\/((?:pages|errand|guide|staff)\/.*)/

/** The pages that a group of files is fetched for, as src/app.config.ts names them. */
export const routesOf = ({ origins }: ChunkGroup): string[] =>
  origins.flatMap(({ request }) => page.exec(request ?? '')?.[1] ?? [])

const isTab = (route: string): boolean => /^pages\/(home|booking|me)\/index$/.test(route)
/** A booking is looked at on the way of an errand. */
const errandOf = (route: string): string =>
  route.startsWith('pages/') ? 'errand' : (route.split('/')[0] ?? '')

/** The order in which a person comes by them. */
const files = ['common', 'errand', 'guide', 'staff']

/** The file of what several pages use: that of the first errand among them, so that the tabs fetch no other's. */
export function sharedFile(_: unknown, chunks: Chunk[]): string {
  const routes = chunks.flatMap(chunk => Array.from(chunk.groupsIterable).flatMap(routesOf))
  const users = routes.map(route => (isTab(route) ? 'common' : errandOf(route)))
  return files.find(file => users.includes(file)) ?? 'common'
}
