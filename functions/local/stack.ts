import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { msOf } from '../../shared/domain/calendar'
import { run as api } from '../api'
import { run as chat } from '../chat'
import { run as counter } from '../counter'
import { run as evidence } from '../evidence'
import { run as figure } from '../figure'
import { run as followers } from '../followers'
import { run as ingest } from '../ingest'
import { run as inspection } from '../inspection'
import { run as observe } from '../observe'
import { run as offerPlaces } from '../offer-places'
import { run as own } from '../own'
import { run as push } from '../push'
import { run as readRoster } from '../read-roster'
import { run as recommend } from '../recommend'
import { run as remind } from '../remind'
import { run as retain } from '../retain'
import { run as roster } from '../roster'
import { run as route } from '../route'
import type { Runtime } from '../runtime/context'
import type { MasterKey } from '../runtime/keyring'
import type { Table } from '../store/table'
import { run as tell } from '../tell'
import { run as upkeep } from '../upkeep'
import { run as waiting } from '../waiting'
import { followerMessages } from '../wechat/service-number-plan'
import { consoleTemplates, messageTemplates, type TemplateName } from '../wechat/templates'
import { type Deployment, passesFilter, readDeployment } from './deployment'
import { type Backup, type EmbeddedDynamo, openDynamo, type StreamRecord } from './dynamo/index'
import { openFront } from './front'
import { createGateway } from './gateway'
import { createObjectStore, type ObjectStore } from './object-store/object-store'
import { people, phoneOf } from './people'
import { localBucket, localRuntime, openTable, sandboxAccount, tableName } from './runtime'
import { firesIn, minutesBegun } from './schedule'
import { createWechatSandbox, type WechatSandbox } from './wechat/sandbox'
import { translatedTemplates } from './wechat/translated-templates'

export interface StackOptions {
  /** Business time, ISO 8601 with +08:00. */
  now(): string
  /** 0 takes any free port. */
  port: number
  /** Where browsers come to, if that is another door than `port`. */
  outside?: string
  /** Data of the engine and the sandbox; in memory without it. */
  folder?: string
  /** What the engine begins with. */
  from?: Backup
  /** How long a transaction holds its items against other writers, as the service's do; not at all without it. */
  transactionMs?: number
  master: MasterKey
  /** Pushes to the mini-program are sealed, as a deployment asks for. Those of the service number always are. */
  isSecure?: boolean
  /** Answers what is neither WeChat's nor a function's. */
  site?: (
    request: IncomingMessage,
    response: ServerResponse,
    running: Pick<Stack, 'base' | 'runtime'>,
  ) => Promise<boolean>
  onError(where: string, error: unknown): void
}

const deployment = readDeployment(join(import.meta.dirname, '../../serverless.yml'), tableName)

/** The whole product on one machine. */
export interface Stack {
  base: string
  /** What answers at `base`, for another door to lead to. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  runtime: Runtime
  table: Table
  dynamo: EmbeddedDynamo
  wechat: WechatSandbox
  objects: ObjectStore
  /** Runs what serverless.yml schedules for the business minutes begun since the last call. */
  tick(): Promise<void>
  /** What streams call for waits until the returned function is called. */
  holdStreams(): () => void
  /** Resolves when every stream record so far has been handled and every callback answered. */
  settled(): Promise<void>
  close(): Promise<void>
}

type ScheduledFunction = (runtime: Runtime, event: Record<string, unknown>) => Promise<unknown>

const scheduled: Record<string, ScheduledFunction> = {
  recommend,
  observe,
  push,
  tell,
  remind,
  upkeep,
  retain,
  followers,
  'offer-places': offerPlaces,
}
const streamed: Record<string, (runtime: Runtime, event: { Records: StreamRecord[] }) => Promise<unknown>> = {
  remind: (runtime, event) => remind(runtime, event as unknown as Parameters<typeof remind>[1]),
  push: (runtime, event) => push(runtime, event as unknown as Parameters<typeof push>[1]),
  'offer-places': (runtime, event) =>
    offerPlaces(runtime, event as unknown as Parameters<typeof offerPlaces>[1]),
  'read-roster': (runtime, event) =>
    readRoster(runtime, event as unknown as Parameters<typeof readRoster>[1]),
}

export async function startStack(options: StackOptions): Promise<Stack> {
  // First the port: when it is taken, nothing has been opened.
  const door = await openFront(options.port)
  const { base } = door
  const outside = options.outside ?? base
  const dynamo = await openDynamo({
    folder: options.folder && join(options.folder, 'dynamo'),
    from: options.from,
    transactionMs: options.transactionMs,
  })
  const table = await openTable(dynamo.client(), deployment)
  const runtime = localRuntime(table, options.master, base, options.now)
  runtime.evidence = { ...localBucket, endpoint: outside }
  if (options.isSecure)
    runtime.wechat.callback = { ...runtime.wechat.callback, encodingAesKey: sandboxAccount.callbackAesKey }
  const wechat = await startSandbox(base, outside, options)
  const objects = startObjects(options)
  const gateway = createGateway(
    deployment,
    { api, chat, ingest, evidence, route, roster, figure, inspection, own, counter, waiting },
    runtime,
  )
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const done =
        (await gateway(request, response)) ||
        (await wechat.handle(request, response)) ||
        (await objects.handle(request, response)) ||
        (await options.site?.(request, response, { base, runtime }))
      if (!done) response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
    } catch (error) {
      options.onError('gateway', error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    }
  }
  door.open(handle)
  const streams = startStreams(dynamo, deployment, runtime, options.onError)
  const tick = createTicker(deployment, { dynamo, objects }, runtime, options)
  return {
    base,
    handle,
    runtime,
    table,
    dynamo,
    wechat,
    objects,
    tick,
    holdStreams: streams.hold,
    async settled() {
      await streams.settled()
      await wechat.settled()
    },
    async close() {
      door.close()
      await streams.stop()
      await wechat.settled()
      await dynamo.close()
    },
  }
}

/** The bucket of evidence; pages on this machine may use it under either of its names. */
const startObjects = ({ now, folder }: StackOptions): ObjectStore =>
  createObjectStore({
    bucket: localBucket.bucket,
    credentials: { ...localBucket.credentials, region: localBucket.region },
    now: () => msOf(now()),
    folder: folder && join(folder, 'evidence'),
    lifecycle: [
      { prefix: 'new/', days: 1 },
      { prefix: 'kept/', days: 450 },
    ],
    origins: origin => /^http:\/\/(localhost|127\.0\.0\.1):\d+$/.test(origin),
  })

const startSandbox = (
  base: string,
  outside: string,
  { now, folder, isSecure }: StackOptions,
): Promise<WechatSandbox> =>
  createWechatSandbox({
    appId: sandboxAccount.appId,
    appSecret: sandboxAccount.appSecret,
    now: () => msOf(now()),
    people: people.map(({ person, name }) => ({ person, name, phoneNumber: phoneOf(person) })),
    templates: [
      ...consoleTemplates(sandboxAccount.templateIds),
      ...translatedTemplates(sandboxAccount.templateIds),
    ],
    callback: {
      url: `${base}/api/wechat/callback`,
      token: sandboxAccount.callbackToken,
      ...(isSecure && { encodingAesKey: sandboxAccount.callbackAesKey }),
    },
    isBoundToOpenPlatform: true,
    serviceNumber: {
      appId: sandboxAccount.serviceNumber.appId,
      appSecret: sandboxAccount.serviceNumber.appSecret,
      callback: {
        url: `${base}/api/service-number/callback`,
        token: sandboxAccount.serviceNumber.callbackToken,
        encodingAesKey: sandboxAccount.serviceNumber.encodingAesKey,
        format: 'xml',
      },
      templates: [
        ...followerMessages.map(name => template(name, sandboxAccount.serviceNumber.templates[name]?.id)),
        ...Object.entries(sandboxAccount.serviceNumber.notices).map(([name, { id }]) =>
          template(name as TemplateName, id),
        ),
      ],
    },
    // The browser's own name for this machine, so that a tapped message opens the app that is open already.
    h5Origin: `${outside.replace('127.0.0.1', 'localhost')}/app`,
    ...(folder && { stateFolder: join(folder, 'wechat') }),
  })

/** What the service number's console holds. */
const template = (name: TemplateName, id: string = name) => ({
  ...messageTemplates[name],
  id,
  keys: Object.values(messageTemplates[name].fields),
})

/** Lambda's event source mapping: every stream has its checkpoint and gets the records its filter lets through. */
function startStreams(
  dynamo: EmbeddedDynamo,
  { streams }: Deployment,
  runtime: Runtime,
  onError: StackOptions['onError'],
) {
  let running: Promise<void> = Promise.resolve()
  /** A batch that still fails after that is given up, and said to have been. */
  const given = async (functionName: string, Records: StreamRecord[], retries: number) => {
    for (let attempt = 0; attempt <= retries; attempt++) {
      try {
        return await streamed[functionName]?.(runtime, { Records })
      } catch (error) {
        if (attempt === retries) onError(`stream of ${functionName}`, error)
      }
    }
  }
  const drain = async () => {
    for (const { functionName, filters, batchSize, retries } of streams) {
      const handle = async (records: StreamRecord[]) => {
        const Records = records.filter(
          record => filters.length === 0 || filters.some(filter => passesFilter(record, filter)),
        )
        for (let first = 0; first < Records.length; first += batchSize)
          await given(functionName, Records.slice(first, first + batchSize), retries)
      }
      while ((await dynamo.deliver(functionName, handle)) > 0);
    }
  }
  const ring = () => {
    running = running.then(drain).catch(error => onError('stream', error))
  }
  const stop = dynamo.onRecords(ring)
  ring()
  return {
    hold() {
      let letGo = () => {}
      const held = new Promise<void>(resolve => {
        letGo = resolve
      })
      running = running.then(() => held)
      return letGo
    },
    async settled() {
      for (let seen: unknown; seen !== running; ) {
        seen = running
        await running
      }
    },
    async stop() {
      stop()
      await running
    },
  }
}

function createTicker(
  deployment: Deployment,
  { dynamo, objects }: Pick<Stack, 'dynamo' | 'objects'>,
  runtime: Runtime,
  { now, onError }: StackOptions,
) {
  let last = now()
  let running: Promise<void> = Promise.resolve()
  const runMinute = async (minute: string) => {
    for (const { functionName, rule } of deployment.schedules) {
      if (!firesIn(rule, minute)) continue
      await scheduled[functionName]?.(runtime, { time: minute }).catch(error => onError(functionName, error))
    }
    objects.expire()
    await dynamo.expireItems(Math.floor(msOf(minute) / 1000))
  }
  return () => {
    const minutes = minutesBegun(last, now())
    last = now()
    running = running.then(async () => {
      // A machine that was asleep catches up with the newest minutes only.
      for (const minute of minutes.slice(-3)) await runMinute(minute)
    })
    return running
  }
}
