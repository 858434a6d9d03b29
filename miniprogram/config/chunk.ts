import type { Chunk, ChunkGroup, Module } from 'webpack'

/** The packages of src/app.config.ts, in the order in which a person comes by them. */
export const roots = [
  'errand',
  'other-time',
  'family',
  'guide',
  'hall',
  'arrival',
  'home-visit',
  'person',
  'point-facts',
  'inspection',
  'home-visit-roster',
  'home-visit-desk',
  'home-visit-route',
  'figures',
  'overview',
  'messages',
  'counter',
  'open-plan',
  'colleague',
  'account',
  'staff',
]

const page = new RegExp(`^\\./((?:pages|${roots.join('|')})/.*)`)

/** The pages that a group of files is fetched for, as src/app.config.ts names them. */
export const routesOf = ({ origins }: ChunkGroup): string[] =>
  origins.flatMap(({ request }) => page.exec(request ?? '')?.[1] ?? [])

const isTab = (route: string): boolean => /^pages\/(home|booking|me)\/index$/.test(route)
/** A booking is looked at on the way of an errand; the tab of the staff is theirs alone. */
function errandOf(route: string): string {
  if (route.startsWith('pages/work/')) return 'staff'
  if (edition.test(route)) return 'edition'
  return route.startsWith('pages/') ? 'errand' : (route.split('/')[0] ?? '')
}

/** What is written into an edition is its few authors' to fetch, not the counters'. */
const edition = /^staff\/(notice|entry)\//

const files = ['common', ...roots, 'edition']

/** What finding knows is heavy, and few pages find: it is a file of its own. */
const finding = /[\\/]shared[\\/](content|domain)[\\/]search[\\/.]/

/** What draws a code, and what says of a form what it may hold, few pages ask for. */
const code = /node_modules[\\/]uqr[\\/]/
const schema = /(node_modules[\\/]valibot|[\\/]shared[\\/]schemas)[\\/]/

/** What reads and writes tables is fetched once somebody asks for one. */
const workbook = /node_modules[\\/](read-excel-file|write-excel-file|fflate|saxen)[\\/]/

/** Files of their own, and what is in them. */
const ownFiles = { find: finding, workbook, code, schema }

/** What staff alone open, and on a PC: they fetch of a citizen's errand no more than they share with it. */
const desks = [
  'counter',
  'open-plan',
  'point-facts',
  'inspection',
  'home-visit-desk',
  'home-visit-route',
  'colleague',
  'staff',
  'edition',
]

/**
 * The file of what several pages use: that of the first errand among them, so that the tabs fetch no other's. What an
 * errand shares with the staff's pages is beside it, `errand-shared`.
 */
export function sharedFile(module: Pick<Module, 'nameForCondition'>, chunks: Chunk[]): string {
  const path = module.nameForCondition() ?? ''
  const [apart] = Object.entries(ownFiles).find(([, files]) => files.test(path)) ?? []
  if (apart) return apart
  const routes = chunks.flatMap(chunk => Array.from(chunk.groupsIterable).flatMap(routesOf))
  const users = routes.map(route => (isTab(route) ? 'common' : errandOf(route)))
  const first = files.find(file => users.includes(file)) ?? 'common'
  const isShared = users.some(user => desks.includes(user))
  return isShared && first !== 'common' && !desks.includes(first) ? `${first}-shared` : first
}
