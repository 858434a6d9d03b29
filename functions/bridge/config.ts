import * as v from 'valibot'
import { usualLayouts } from '../../shared/domain/vendor/vendor-message'
import { DeviceId } from '../../shared/schemas/device'
import { Group } from '../../shared/schemas/service'

/** The bridge's file of settings, with a word for each thing that may be wrong in it. */
const Path = v.pipe(v.string('must be a path'), v.nonEmpty('must be a path'))
const minutes = (usual: number) =>
  v.optional(v.pipe(v.number('must be minutes'), v.minValue(1, 'must be at least 1')), usual)
const Encoding = v.optional(v.picklist(['utf-8', 'gb18030'], 'must be "utf-8" or "gb18030"'), 'utf-8')
const Businesses = v.pipe(
  v.record(v.string(), v.picklist(Group.options, `must be one of ${Group.options.join(', ')}`)),
  v.check(map => Object.keys(map).length > 0, 'must name at least one business of ours'),
)
const VendorField = v.picklist(['machine', 'business', 'window', 'ticket', 'at', 'booking', 'channel', '-'])

const LogSource = v.strictObject({
  kind: v.literal('log'),
  /** `{day}` stands for today as 2026-11-24, `{yyyymmdd}` for 20261124. */
  file: Path,
  encoding: Encoding,
  machine: v.optional(v.string('must be the machine’s id in its messages')),
  businesses: Businesses,
  windows: v.optional(v.record(v.string(), v.string()), {}),
  longestServiceMinutes: minutes(60),
  /** The order of the arguments of each code, where it differs from the usual. */
  layouts: v.pipe(
    v.optional(v.record(v.string(), v.array(VendorField)), {}),
    v.transform(own => ({ ...usualLayouts, ...own })),
  ),
})

const Column = v.pipe(v.string('must be a column’s name'), v.nonEmpty('must be a column’s name'))
const Separator = v.optional(v.pipe(v.string(), v.length(1, 'must be one character')), ',')
const table = {
  encoding: Encoding,
  separator: Separator,
  businesses: Businesses,
  /** Business codes of other bureaus; where they are named, any other code cannot be read. */
  otherBusinesses: v.optional(v.array(v.string('must be texts'))),
  columns: v.strictObject({
    ticket: Column,
    business: Column,
    taken: Column,
    called: v.optional(Column),
    began: v.optional(Column),
    ended: v.optional(Column),
    state: v.optional(Column),
    window: v.optional(Column),
    channel: v.optional(Column),
  }),
  /** The channel column's values that mean a booking. */
  bookedChannels: v.optional(v.array(v.string('must be texts')), ['9']),
  /** What the state column's values mean; without them the times tell. */
  states: v.optional(
    v.record(
      v.string(),
      v.picklist(
        ['waiting', 'called', 'serving', 'finished', 'abandoned'],
        'must be waiting, called, serving, finished or abandoned',
      ),
    ),
    {},
  ),
  /** A hall whose export has stood still this long is not told to be alive. */
  staleMinutes: minutes(10),
}
const TableSource = v.strictObject({ kind: v.literal('table'), file: Path, ...table })
const FolderSource = v.strictObject({ kind: v.literal('folder'), folder: Path, ...table })

/** For a hall whose queue cannot be read: the wait it publishes, as its display or program writes it. */
const WaitSource = v.strictObject({
  kind: v.literal('waits'),
  file: Path,
  encoding: Encoding,
  separator: Separator,
  /** Minutes; without a time the row is of when it is read. */
  columns: v.strictObject({
    wait: Column,
    booked: v.optional(Column),
    at: v.optional(Column),
  }),
  staleMinutes: minutes(10),
})

export type LogSource = v.InferOutput<typeof LogSource>
export type TableSource = v.InferOutput<typeof TableSource>
export type FolderSource = v.InferOutput<typeof FolderSource>
export type WaitSource = v.InferOutput<typeof WaitSource>
export type TableShape = Omit<TableSource, 'kind' | 'file'>

const BridgeConfig = v.strictObject({
  server: v.pipe(
    v.string('must be an address'),
    v.regex(/^https?:\/\/[^\s/]+.*\/api$/, 'must be the address of the API and end with /api'),
  ),
  deviceId: v.config(DeviceId, { message: 'must be the id the machine was registered with' }),
  key: v.pipe(
    v.string('must be the key shown at registration'),
    v.regex(/^[\w-]{43}$/, 'must be the key shown at registration, 43 characters'),
  ),
  /** Where the bridge keeps what it has read and not yet delivered. */
  memory: Path,
  everySeconds: v.optional(v.pipe(v.number(), v.minValue(1, 'must be at least 1')), 5),
  source: v.variant(
    'kind',
    [LogSource, TableSource, FolderSource, WaitSource],
    'must have a kind: "log", "table", "folder" or "waits"',
  ),
})
export type BridgeConfig = v.InferOutput<typeof BridgeConfig>

/** The settings, or a line for each thing that is wrong with them. */
export function readConfig(text: string): { config: BridgeConfig } | { problems: string[] } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problems: ['the file is not JSON'] }
  }
  const result = v.safeParse(BridgeConfig, value)
  if (result.success) return { config: result.output }
  return { problems: result.issues.map(issue => `${v.getDotPath(issue) ?? 'the file'}: ${wordOf(issue)}`) }
}

/** What was given is not repeated: a key may stand in the wrong place. */
function wordOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'schema' && issue.type === 'strict_object')
    return issue.expected === 'never' ? 'is not a setting' : 'is missing'
  return issue.message
}
