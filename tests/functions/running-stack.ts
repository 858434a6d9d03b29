import { randomUUID } from 'node:crypto'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { Secret, TOTP } from 'otpauth'
import { onTestFinished } from 'vitest'
import { adultAnswers, allowMessages, enrol, phone, signIn } from '../../functions/local/demonstration'
import type { Backup } from '../../functions/local/dynamo/index'
import { phoneOf } from '../../functions/local/people'
import { deliver, type Machine } from '../../functions/local/queue-machine/machine'
import { masterKey } from '../../functions/local/runtime'
import { createSite } from '../../functions/local/site'
import { type Stack, type StackOptions, startStack } from '../../functions/local/stack'
import { run as operate } from '../../functions/operate'
import { forgetReadings } from '../../functions/store/kept'
import { stepUpSession } from '../../functions/store/session'
import { keys, type Table } from '../../functions/store/table'
import { seedContent } from '../../functions/task/seed'
import type { Api, EndpointName, InputOf, OutputOf } from '../../shared/api'
import { instantOf, msOf } from '../../shared/domain/calendar'
import type { Applicant, Booking, CreateBooking } from '../../shared/schemas/booking'
import type { QueueEvent } from '../../shared/schemas/hall'
import type { Limits } from '../../shared/schemas/limit'
import type { Audience } from '../../shared/schemas/service'
import type { Assignment } from '../../shared/schemas/staff'

/** A Tuesday morning on which every hall is open. */
export const morning = '2026-11-24T09:30:00+08:00'

/** The master key of every stack of the tests. */
export const worldKey = masterKey(Buffer.alloc(32, 7))

export interface World extends Stack {
  /** Moves business time; nothing moves it otherwise. */
  setNow(instant: string): void
  call<Name extends EndpointName>(
    name: Name,
    input: InputOf<Api[Name]>,
    token?: string,
  ): Promise<OutputOf<Api[Name]>>
  errors: string[]
}

type WorldOptions = Pick<StackOptions, 'transactionMs' | 'isSecure' | 'from'>

/** One account of a test books for a crowd. */
export const wideLimits = {
  live: 10_000,
  madeADay: 10_000,
  cancelledADay: 10_000,
  movedADay: 10_000,
  backWithinMinutes: 0,
  accountTriesADay: 10_000,
  deviceTriesADay: 100_000,
  addressTriesADay: 1_000_000,
}

/** As if the province had said so. */
export async function letBook(table: Table, limits: Partial<Limits>): Promise<void> {
  await table.doc.send(
    new PutCommand({ TableName: table.name, Item: { ...keys.limits, version: 1, limits } }),
  )
  forgetReadings(table.doc, [keys.limits.pk])
}

/** The whole product in memory, behind a free port, at a time the test sets. It ends with the test. */
export async function runStack(options: WorldOptions = {}): Promise<World> {
  const world = await startWorld(options)
  onTestFinished(() => world.close())
  return world
}

let seeded: Promise<Backup> | undefined
/** The product's own content, written once for all tests of a file: to write it anew would take most of their time. */
const seedOnce = (): Promise<Backup> => {
  seeded ??= (async () => {
    const world = await begin({})
    await seedContent(world.table, morning)
    await letBook(world.table, wideLimits)
    return leave(world)
  })()
  return seeded
}

/** What others begin from. Its streams have been read, so that each of them reads only what is new. */
async function leave(world: World): Promise<Backup> {
  await world.settled()
  const backup = await world.dynamo.backup()
  await world.close()
  return backup
}

/** The same for all tests of a file, which has to close it. */
export const startWorld = async (options: WorldOptions = {}): Promise<World> =>
  begin({ ...options, from: options.from ?? (await seedOnce()) })

async function begin(options: WorldOptions): Promise<World> {
  let nowMs = msOf(morning)
  const errors: string[] = []
  const stack = await startStack({
    ...options,
    now: () => instantOf(nowMs),
    port: 0,
    master: worldKey,
    site: createSite(),
    onError: (where, error) => errors.push(`${where}: ${error instanceof Error ? error.stack : error}`),
  })
  const tokens = new Map<string, string>()
  return {
    ...stack,
    errors,
    setNow(instant) {
      nowMs = msOf(instant)
    },
    call: (name, input, token) => callAgain(stack, tokens, token, name, input),
  }
}

/**
 * A stack as `prepare` has left it, which is done once for all tests of a file; each has its own.
 * @returns what begins such a stack, with what `prepare` returned
 */
export function prepared<Ready>(
  prepare: (world: World) => Promise<Ready>,
): () => Promise<{ world: World } & Ready> {
  let once: Promise<{ ready: Ready; backup: Backup }> | undefined
  const prepareOnce = async () => {
    const world = await startWorld()
    return { ready: await prepare(world), backup: await leave(world) }
  }
  return async () => {
    once ??= prepareOnce()
    const { ready, backup } = await once
    return { world: await runStack({ from: backup }), ...ready }
  }
}

/** As a phone does: a token whose time is over is renewed, a second factor is shown, and the call is made again. */
async function callAgain<Name extends EndpointName>(
  stack: Stack,
  /** The newest token of each that was given. */
  tokens: Map<string, string>,
  first: string | undefined,
  name: Name,
  input: InputOf<Api[Name]>,
): Promise<OutputOf<Api[Name]>> {
  const token = first && (tokens.get(first) ?? first)
  try {
    return await phone(stack.base, token)(name, input)
  } catch (error) {
    if (!first || !token) throw error
    if (String(error).includes('"sessionExpired"'))
      tokens.set(first, (await phone(stack.base)('renewSession', { token })).token)
    else if (String(error).includes('"secondFactorNeeded"')) await stepUp(stack, token)
    else throw error
    return callAgain(stack, tokens, first, name, input)
  }
}

/** As if the second factor had been shown; how it is: second-factor.test.ts. */
async function stepUp({ table, runtime }: Stack, token: string): Promise<void> {
  const { sub, sid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  await stepUpSession(table, { personId: sub, sessionId: sid }, runtime.now())
}

const sessions = new WeakMap<World, Map<string, Promise<string>>>()

/**
 * A person's session as a phone keeps it, in which the second factor has been shown. One for all phones of the
 * person: of many that begin at the same standing moment, any may be the oldest, which makes room.
 */
export async function keptSession(world: World, person: string): Promise<string> {
  const known = sessions.get(world) ?? new Map<string, Promise<string>>()
  sessions.set(world, known)
  const kept = known.get(person) ?? beginSession(world, person)
  known.set(person, kept)
  const { token } = JSON.parse(await kept)
  const isOver = await world.call('getSecondFactor', {}, token).then(
    () => false,
    // Who is no staff has one too.
    error => String(error).includes('"notSignedIn"'),
  )
  if (!isOver) return kept
  if (known.get(person) === kept) known.delete(person)
  return keptSession(world, person)
}

async function beginSession(world: World, person: string): Promise<string> {
  const session = await world.call('renewSession', { token: await tokenOf(world, person) })
  await stepUp(world, session.token)
  return JSON.stringify(session)
}

/** What an authenticator shows. */
export const codeOf = (key: string, now: string): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: msOf(now) })

/** The paper of the province behind an edition. */
export const paper = {
  name: '关于调整普通护照收费的通知',
  number: '吉公境〔2026〕12号',
  reason: '收费标准调整',
}

export const synthetic: Applicant = { name: '王秀英', idNumber: '220102199003070013', phone: '13900000001' }

/** Invented people whose documents are those that a service is for. */
const holders: Partial<Record<Audience, Applicant>> = {
  foreigner: { name: 'ANNA SMITH', idNumber: 'M123A4567', phone: '13900000001' },
  taiwanResident: { name: '林示例', idNumber: '830000199208230020', phone: '13900000001' },
  hmResident: { name: '陈示例', idNumber: '810000199408230021', phone: '13900000001' },
  hmtResident: { name: '陈示例', idNumber: '810000199408230021', phone: '13900000001' },
}
const applicantFor = ({ audience }: { audience: Audience }): Applicant => holders[audience] ?? synthetic

/** The answers of a grown-up who renews his passport, as a list that is passed on carries them. */
export const sharedAnswers =
  'age.16_registered_state_personnel.0_military_active.0_settled_abroad.0_renew_reason.expiring'

/** The n-th invented applicant: a resident number that is valid in form. */
export function applicantNumber(n: number): Applicant {
  const body = `22010419850101${String(n).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  return {
    name: '示例人',
    idNumber: body + '10X98765432'.charAt(sum % 11),
    phone: `139${String(n).padStart(8, '0')}`,
  }
}

export async function bookingInput(world: World, given: Partial<CreateBooking> = {}): Promise<CreateBooking> {
  const inquiry = await world.call('getService', { code: given.services?.[0] ?? 'PP-RENEW' })
  return {
    requestId: randomUUID(),
    services: [inquiry.service.code],
    answers: adultAnswers(inquiry, '2026-11-24'),
    pointId: 'CC-00',
    slotAt: '2026-11-24T14:00:00+08:00',
    applicant: applicantFor(inquiry.service),
    language: 'zh-CN',
    ...given,
  }
}

export async function book(
  world: World,
  token: string,
  given: Partial<CreateBooking> = {},
): Promise<Booking> {
  return world.call('createBooking', await bookingInput(world, given), token)
}

export const tokenOf = (world: World, person = 'citizen-1'): Promise<string> => signIn(world.base, person)

/** Lets a person receive so many of each message, as taps in WeChat would. */
export async function allowAll(world: World, person: string, times = 1): Promise<void> {
  const ids = Object.values(world.runtime.wechat.templates).map(({ id }) => id)
  for (let i = 0; i < times; i++) await allowMessages(world.base, person, ids)
  await world.settled()
}

export async function staffToken(
  world: World,
  assignment: Assignment,
  person = 'staff-cc-00',
): Promise<string> {
  let token = await tokenOf(world, person)
  if ((await world.call('getMe', {}, token)).staff) {
    await operate(world.runtime, { command: 'revokeStaff', phone: phoneOf(person), reason: '换岗' })
    token = await tokenOf(world, person)
  }
  await enrol(world.base, phone(world.base, token), world.runtime, {
    person,
    name: '示例窗口',
    ...assignment,
  })
  return token
}

export async function machineAt(world: World, pointId: string): Promise<Machine> {
  const deviceId = `test-${pointId}`
  const { key } = await operate(world.runtime, { command: 'registerDevice', deviceId, pointId, renew: true })
  return { deviceId, pointId, key: Buffer.from(String(key), 'base64url') }
}

export const send = (world: World, machine: Machine, events: QueueEvent[]) =>
  deliver(`${world.base}/api/ingest/events`, machine, events, world.runtime.now())

/** A hall with so many people waiting and counters open, told by its machine in one snapshot. */
export async function hallWith(
  world: World,
  pointId: string,
  waiting: number,
  counters: number,
): Promise<void> {
  const at = world.runtime.now()
  const machine = await machineAt(world, pointId)
  await send(world, machine, [
    {
      seq: 1,
      at,
      kind: 'snapshot',
      waiting: Array.from({ length: waiting }, (_, i) => ({
        ticketId: `A${String(i + 1).padStart(3, '0')}`,
        group: 'passport',
        takenAt: at,
        booked: false,
      })),
      openCounters: Array.from({ length: counters }, (_, i) => String(i + 1)),
    },
  ])
}

/** What a refused call answers: its status and code. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    return /"code":"(\w+)"/.exec(String(error))?.[1] ?? String(error)
  }
  return 'no refusal'
}

/** The messages in a person's WeChat. */
export async function inbox(
  world: World,
  person: string,
): Promise<{ title: string; fields: { label: string; value: string }[]; link: string }[]> {
  await world.settled()
  const response = await fetch(`${world.base}/sandbox/inbox.json?person=${person}`)
  return ((await response.json()) as { messages: never[] }).messages
}
