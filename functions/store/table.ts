import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb'
import {
  DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  type QueryCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb'
import { AppError } from '../../shared/errors'
import type { Scope } from '../../shared/schemas/staff'
import { forgetReadings } from './kept'
import { patientClient } from './patience'
import { untilNoRival } from './rival'

export interface Table {
  name: string
  doc: DynamoDBDocumentClient
}

/** The one way to a table: whatever is sent to it waits its turn. */
export const tableOver = (name: string, client: DynamoDBClient): Table => ({
  name,
  doc: patientClient(
    DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
  ),
})

/**
 * The one table. Access patterns, by the store that serves them:
 *
 * | id | question                                     | key or index                                    |
 * |----|----------------------------------------------|-------------------------------------------------|
 * | C1 | all divisions / points / holidays            | pk CONTENT#kind                                 |
 * | C2 | what the staff of halls have said of them  | pk POINTFACTS, sk point                         |
 * | C3 | halls that close early from a day on         | pk CLOSING, sk day#point                        |
 * | C4 | how halls are open and booked              | pk OPENPLAN, sk point                           |
 * | N1 | all notices, without what they say           | pk NOTICE, sk number                            |
 * | N2 | what a notice says: rules, materials, fees … | pk NOTICE#number, sk kind#code                  |
 * | N3 | which points have acknowledged a notice      | pk ACKNOWLEDGEMENT#number, sk point             |
 * | N4 | whether those booked have been told          | pk TELLING, sk number                           |
 * | N5 | what an edition changed, worked out once    | pk EDITION#number, sk CHANGES#shape             |
 * | N5 | which clerks of a point have read a notice  | pk READING#number, sk point#person              |
 * | M1 | the mini-program code that leads to a scene | pk CODE#scene                                   |
 * | P1 | one person, staff role, second factor, credits | pk PERSON#id, sk PERSON / STAFF / FACTOR / CREDIT#name |
 * | P2 | an invitation to become staff; all open ones | pk INVITATION, sk code                          |
 * | P3 | all staff; those of a point                  | pk ROSTER, sk kind#place#person                 |
 * | P6 | who is staff by a telephone                  | pk STAFFPHONE#phone                             |
 * | P4 | a person's sessions, one a device           | pk SESSIONS#person, sk session                  |
 * | P5 | a PC that asks to be let in                  | pk LOGIN#code                                   |
 * | W1 | who follows the service number              | pk FOLLOWER#follower                            |
 * | W2 | the person and the follower of a unionid     | pk UNION#union, sk PERSON / FOLLOWER            |
 * | W3 | an address that opens a page of ours         | pk LINK#page                                    |
 * | W4 | how far the nightly look at followers came | pk FOLLOWERPASS                               |
 * | B1 | one booking and its recommendations          | pk BOOKING#id, sk BOOKING / RECOMMENDATION#id   |
 * | B2 | a person's bookings, newest visit first      | index bookingsByOwner                           |
 * | B3 | a point's bookings of a day; cancelled ones  | index bookingsByPointDay                        |
 * | B4 | a person's visits to come, and those missed | pk GUARD#applicant, sk VISITS                   |
 * | B5 | which bookings were made together           | pk GROUP#code, sk GROUP                         |
 * | B5 | whose a hall's tickets of a day are        | pk TICKET#point#day, sk ticket                  |
 * | S1 | places taken at a point on a day             | pk SLOT#point#day, sk time                      |
 * | H1 | a hall's state, what is read of it           | pk HALL#point, sk STATE / LIVE                  |
 * | H2 | the deliveries of a hall's day               | pk EVENTS#point#day                             |
 * | H3 | how a hall was on a day, every five minutes | pk HALLDAY#point#day                            |
 * | L1 | what points learned of a kind of day         | pk PROFILE#kind, sk point                       |
 * | L2 | what points' forecasts have missed           | pk CORRECTION, sk point                         |
 * | L3 | what halls that publish only waits learned  | pk WAITS, sk MODELS / POINT#point               |
 * | D1 | a device; a nonce it used                    | pk DEVICE#id, sk DEVICE / NONCE#nonce           |
 * | D2 | a device's deliveries of a day, in numbers   | pk DEVICE#id, sk HEALTH#day                     |
 * | D3 | a point's devices                            | index devicesByPoint                            |
 * | R1 | open recommendations that are past their end | index recommendationsOpen                       |
 * | R2 | what became of a point's recommendations   | pk OUTCOME#point, sk day                        |
 * | O1 | messages to be sent, or laid aside           | index outboxDue                                 |
 * | O2 | what became of a place's messages of a day  | index outboxByPlace                             |
 * | O3 | a person's messages; who sends him one now  | pk OUTBOX#person, SENDER#person                 |
 * | O4 | of which templates nothing is sent now      | pk DELIVERY, sk PAUSE#scope                     |
 * | O5 | how much has been sent in a minute           | pk DELIVERYRATE#minute                          |
 * | O6 | when WeChat last said how a message ended   | pk DELIVERYRECEIPT                              |
 * | F1 | what was missing at a point's counter       | pk SHORTFALL#point, sk day#service              |
 * | F2 | a notice to somebody without a booking       | pk SHORTFALL#point, sk PAPER#number             |
 * | G1 | a hall's plan, drawn and confirmed          | pk PLAN#point, sk PLAN                          |
 * | V1 | all campaigns of home visits                | pk CAMPAIGN, sk campaign                        |
 * | V2 | one home visit; its verification code        | pk VISIT#id, sk VISIT / CODE                    |
 * | V3 | a person's home visits, newest first         | index visitsByOwner                             |
 * | V4 | what lies on a desk of a county, by promise  | index visitsByDesk                              |
 * | V4 | a team's visits of a day; certificates it has to bring | index visitsByTeam               |
 * | V5 | places of half-days that are taken           | pk VISITPLACES#campaign#division, sk day#half   |
 * | V6 | whether somebody has asked already; how many | pk VISITGUARD#applicant, VISITOR#person         |
 * | I1 | a point's inspections                       | pk INSPECTION#point, sk inspection              |
 * | I2 | what was found at a point                   | pk FINDING#point, sk finding                    |
 * | I3 | which halls were drawn by whoever oversees  | pk DRAW#place, sk day#draw                      |
 * | I4 | how visits of a point were rated            | pk RATING#point, sk month                       |
 * | I5 | the photos of an inspection                 | pk PHOTOS#point#inspection, sk PHOTO#id / COUNT |
 * | V7 | how a county's day of visits was planned     | pk VISITPLAN#division, sk day                   |
 * | V8 | what a team has noted of a visit             | pk VISITWORK#visit                              |
 * | V9 | what became of a campaign by week; who waits | pk VISITFIGURE#campaign, sk week / ~#division#class |
 * | E1 | the papers handed in for a home visit    | pk EVIDENCE#visit, sk PAPER#id / COUNT          |
 * | E2 | the papers to be looked at on a night       | pk EVIDENCEDUE#day, sk id                       |
 * | U1 | a unit's list of travellers                 | pk UNITROSTER#visit, sk HEAD                    |
 * | U2 | a list that is to be read                   | pk ROSTERREADING#visit, sk roster               |
 * | U3 | its travellers                              | pk UNITROSTER#visit, sk PART#roster#number      |
 * | A1 | what staff read and changed at a point       | pk AUDIT#point#day, sk chain#number             |
 * | A2 | where the audit's chains of a day end        | pk AUDITHEADS#day, sk point#chain               |
 * | A3 | the sealed ends of the chains of each day   | pk ANCHOR, sk day                               |
 * | T1 | an account's token with WeChat            | pk ACCESSTOKEN#account                           |
 * | Q1 | what was counted of a hall or county by day | pk FIGURE#place, sk day, with what it is about  |
 * | Q2 | who waits for a day of a hall                | pk WAITING#point#day, sk time#waiting           |
 * | Q3 | for which days somebody waits, and how many | pk WAITINGDAY, sk day#point                     |
 * | Q4 | where a person waits                        | pk WAITER#person                                |
 * | Y1 | what a hall tells those booked on a day      | pk BROADCAST#point, sk day#broadcast            |
 * | Y2 | which of these are still being written      | pk BROADCASTING, sk broadcast                   |
 * | Y3 | which of these wait for approval            | pk BROADCASTWAITING, sk day#point#broadcast     |
 * | X1 | how much one may book                       | pk LIMITS                                       |
 * | X2 | what an account has booked, and has done today | pk BOOKER#person                              |
 * | X3 | places that were given up and come back   | pk RETURNING, sk time#booking                   |
 * | X4 | how often accounts and addresses try        | pk TRIES#day, sk account or address             |
 * | Z1 | the last day that a night has finished   | pk UPKEEP                                       |
 * | K1 | a wrapped key                                | pk KEY, sk its name                             |
 */
export const keys = {
  content: (kind: string, code: string) => ({ pk: `CONTENT#${kind}`, sk: code }),
  closing: (day: string, pointId: string) => ({ pk: 'CLOSING', sk: `${day}#${pointId}` }),
  openPlan: (pointId: string) => ({ pk: 'OPENPLAN', sk: pointId }),
  pointFacts: (pointId: string) => ({ pk: 'POINTFACTS', sk: pointId }),
  notice: (number: string) => ({ pk: 'NOTICE', sk: number }),
  noticeEntry: (number: string, entry: string) => ({ pk: `NOTICE#${number}`, sk: entry }),
  acknowledgement: (number: string, pointId: string) => ({ pk: `ACKNOWLEDGEMENT#${number}`, sk: pointId }),
  editionChanges: (number: string, shape: number) => ({
    pk: `EDITION#${number}`,
    sk: `CHANGES#${shape}`,
  }),
  reading: (number: string, pointId: string, personId: string) => ({
    pk: `READING#${number}`,
    sk: `${pointId}#${personId}`,
  }),
  code: (scene: string) => ({ pk: `CODE#${scene}`, sk: 'CODE' }),
  telling: (number: string) => ({ pk: 'TELLING', sk: number }),
  person: (personId: string) => ({ pk: `PERSON#${personId}`, sk: 'PERSON' }),
  staff: (personId: string) => ({ pk: `PERSON#${personId}`, sk: 'STAFF' }),
  credit: (personId: string, purpose: string) => ({ pk: `PERSON#${personId}`, sk: `CREDIT#${purpose}` }),
  session: (personId: string, sessionId: string) => ({ pk: `SESSIONS#${personId}`, sk: sessionId }),
  secondFactor: (personId: string) => ({ pk: `PERSON#${personId}`, sk: 'FACTOR' }),
  login: (loginCode: string) => ({ pk: `LOGIN#${loginCode}`, sk: 'LOGIN' }),
  loginCount: (addressKey: string, minute: string) => ({ pk: `LOGINCOUNT#${addressKey}`, sk: minute }),
  invitation: (codeKey: string) => ({ pk: 'INVITATION', sk: codeKey }),
  roster: (scope: Scope, personId: string) => ({ pk: 'ROSTER', sk: `${placeKey(scope)}#${personId}` }),
  staffPhone: (phoneKey: string) => ({ pk: `STAFFPHONE#${phoneKey}`, sk: 'STAFFPHONE' }),
  follower: (followerKey: string) => ({ pk: `FOLLOWER#${followerKey}`, sk: 'FOLLOWER' }),
  followerPass: { pk: 'FOLLOWERPASS', sk: 'FOLLOWERPASS' },
  unionPerson: (unionKey: string) => ({ pk: `UNION#${unionKey}`, sk: 'PERSON' }),
  unionFollower: (unionKey: string) => ({ pk: `UNION#${unionKey}`, sk: 'FOLLOWER' }),
  urlLink: (page: string) => ({ pk: `LINK#${page}`, sk: 'LINK' }),
  booking: (bookingId: string) => ({ pk: `BOOKING#${bookingId}`, sk: 'BOOKING' }),
  recommendation: (bookingId: string, id: string) => ({
    pk: `BOOKING#${bookingId}`,
    sk: `RECOMMENDATION#${id}`,
  }),
  guard: (applicantKey: string) => ({ pk: `GUARD#${applicantKey}`, sk: 'VISITS' }),
  group: (groupCode: string) => ({ pk: `GROUP#${groupCode}`, sk: 'GROUP' }),
  ticket: (pointId: string, day: string, ticketId: string) => ({
    pk: `TICKET#${pointId}#${day}`,
    sk: ticketId,
  }),
  slot: (pointId: string, slotAt: string) => ({
    pk: `SLOT#${pointId}#${slotAt.slice(0, 10)}`,
    sk: slotAt.slice(11, 16),
  }),
  hallState: (pointId: string) => ({ pk: `HALL#${pointId}`, sk: 'STATE' }),
  hallLive: (pointId: string) => ({ pk: `HALL#${pointId}`, sk: 'LIVE' }),
  hallPlan: (pointId: string) => ({ pk: `PLAN#${pointId}`, sk: 'PLAN' }),
  hallDay: (pointId: string, day: string) => ({ pk: `HALLDAY#${pointId}#${day}`, sk: 'HALLDAY' }),
  delivery: (pointId: string, day: string, id: string) => ({ pk: `EVENTS#${pointId}#${day}`, sk: id }),
  profile: (kind: string, pointId: string) => ({ pk: `PROFILE#${kind}`, sk: pointId }),
  correction: (pointId: string) => ({ pk: 'CORRECTION', sk: pointId }),
  waitModels: { pk: 'WAITS', sk: 'MODELS' },
  publishedPast: (pointId: string) => ({ pk: 'WAITS', sk: `POINT#${pointId}` }),
  device: (deviceId: string) => ({ pk: `DEVICE#${deviceId}`, sk: 'DEVICE' }),
  nonce: (deviceId: string, nonce: string) => ({ pk: `DEVICE#${deviceId}`, sk: `NONCE#${nonce}` }),
  deviceHealth: (deviceId: string, day: string) => ({ pk: `DEVICE#${deviceId}`, sk: `HEALTH#${day}` }),
  callback: (id: string) => ({ pk: `CALLBACK#${id}`, sk: 'CALLBACK' }),
  // By person, so that the stream hands one person's messages to one sender, in order.
  outbox: (personId: string, messageId: string) => ({ pk: `OUTBOX#${personId}`, sk: messageId }),
  sender: (personId: string) => ({ pk: `SENDER#${personId}`, sk: 'SENDER' }),
  deliveryPause: (scope: string) => ({ pk: 'DELIVERY', sk: `PAUSE#${scope}` }),
  deliveryRate: (minute: string) => ({ pk: `DELIVERYRATE#${minute}`, sk: 'RATE' }),
  deliveryReceipt: { pk: 'DELIVERYRECEIPT', sk: 'RECEIPT' },
  outcome: (pointId: string, day: string) => ({ pk: `OUTCOME#${pointId}`, sk: day }),
  shortfall: (pointId: string, day: string, service: string) => ({
    pk: `SHORTFALL#${pointId}`,
    sk: `${day}#${service}`,
  }),
  shortfallPaper: (pointId: string, number: string) => ({
    pk: `SHORTFALL#${pointId}`,
    sk: `PAPER#${number}`,
  }),
  campaign: (campaignId: string) => ({ pk: 'CAMPAIGN', sk: campaignId }),
  visit: (visitId: string) => ({ pk: `VISIT#${visitId}`, sk: 'VISIT' }),
  visitCode: (visitId: string) => ({ pk: `VISIT#${visitId}`, sk: 'CODE' }),
  visitPlaces: (campaignId: string, divisionCode: string, halfDay: string) => ({
    pk: `VISITPLACES#${campaignId}#${divisionCode}`,
    sk: halfDay,
  }),
  visitGuard: (applicantKey: string) => ({ pk: `VISITGUARD#${applicantKey}`, sk: 'VISITGUARD' }),
  visitor: (personId: string) => ({ pk: `VISITOR#${personId}`, sk: 'VISITOR' }),
  inspection: (pointId: string, inspectionId: string) => ({
    pk: `INSPECTION#${pointId}`,
    sk: inspectionId,
  }),
  inspectionPhoto: (pointId: string, inspectionId: string, photoId: string) => ({
    pk: `PHOTOS#${pointId}#${inspectionId}`,
    sk: `PHOTO#${photoId}`,
  }),
  photoCount: (pointId: string, inspectionId: string) => ({
    pk: `PHOTOS#${pointId}#${inspectionId}`,
    sk: 'COUNT',
  }),
  finding: (pointId: string, findingId: string) => ({ pk: `FINDING#${pointId}`, sk: findingId }),
  rating: (pointId: string, month: string) => ({ pk: `RATING#${pointId}`, sk: month }),
  draw: (place: string, day: string, drawId: string) => ({ pk: `DRAW#${place}`, sk: `${day}#${drawId}` }),
  visitPlan: (divisionCode: string, day: string) => ({ pk: `VISITPLAN#${divisionCode}`, sk: day }),
  visitWork: (visitId: string) => ({ pk: `VISITWORK#${visitId}`, sk: 'VISITWORK' }),
  visitFigure: (campaignId: string, week: string, divisionCode: string, visitClass: string) => ({
    pk: `VISITFIGURE#${campaignId}`,
    sk: `${week}#${divisionCode}#${visitClass}`,
  }),
  evidence: (visitId: string, evidenceId: string) => ({
    pk: `EVIDENCE#${visitId}`,
    sk: `PAPER#${evidenceId}`,
  }),
  evidenceCount: (visitId: string) => ({ pk: `EVIDENCE#${visitId}`, sk: 'COUNT' }),
  unitRoster: (visitId: string) => ({ pk: `UNITROSTER#${visitId}`, sk: 'HEAD' }),
  unitRosterPart: (visitId: string, rosterId: string, part: number) => ({
    pk: `UNITROSTER#${visitId}`,
    sk: `PART#${rosterId}#${String(part).padStart(3, '0')}`,
  }),
  rosterReading: (visitId: string, rosterId: string) => ({
    pk: `ROSTERREADING#${visitId}`,
    sk: rosterId,
  }),
  evidenceDue: (day: string, evidenceId: string) => ({ pk: `EVIDENCEDUE#${day}`, sk: evidenceId }),
  audit: (pointId: string, day: string, id: string) => ({ pk: `AUDIT#${pointId}#${day}`, sk: id }),
  auditHead: (pointId: string, day: string, chain: number) => ({
    pk: `AUDITHEADS#${day}`,
    sk: `${pointId}#${chain}`,
  }),
  anchor: (day: string) => ({ pk: 'ANCHOR', sk: day }),
  accessToken: (appId: string) => ({ pk: `ACCESSTOKEN#${appId}`, sk: 'ACCESSTOKEN' }),
  figure: (place: string, day: string, about?: string) => ({
    pk: `FIGURE#${place}`,
    sk: about ? `${day}#${about}` : day,
  }),
  broadcast: (pointId: string, day: string, id: string) => ({
    pk: `BROADCAST#${pointId}`,
    sk: `${day}#${id}`,
  }),
  broadcastDue: (id: string) => ({ pk: 'BROADCASTING', sk: id }),
  broadcastWaiting: (pointId: string, day: string, id: string) => ({
    pk: 'BROADCASTWAITING',
    sk: `${day}#${pointId}#${id}`,
  }),
  waiting: (one: { pointId: string; day: string; joinedAt: string; waitingId: string }) => ({
    pk: `WAITING#${one.pointId}#${one.day}`,
    sk: `${one.joinedAt}#${one.waitingId}`,
  }),
  waitingDay: (day: string, pointId: string) => ({ pk: 'WAITINGDAY', sk: `${day}#${pointId}` }),
  waiter: (personId: string) => ({ pk: `WAITER#${personId}`, sk: 'WAITER' }),
  limits: { pk: 'LIMITS', sk: 'LIMITS' },
  tries: (day: string, who: string) => ({ pk: `TRIES#${day}`, sk: who }),
  returning: (backAt: string, id: string) => ({ pk: 'RETURNING', sk: `${backAt}#${id}` }),
  booker: (personId: string) => ({ pk: `BOOKER#${personId}`, sk: 'BOOKER' }),
  upkeep: { pk: 'UPKEEP', sk: 'UPKEEP' },
  key: (name: string) => ({ pk: 'KEY', sk: name }),
}

/** Where somebody is staff, in a word. */
function placeKey(scope: Scope): string {
  switch (scope.kind) {
    case 'province':
      return 'province'
    case 'city':
      return `city#${scope.prefectureCode}`
    case 'county':
      return `county#${scope.divisionCode}`
    case 'point':
      return `point#${scope.pointId}`
    case 'team':
      return `team#${scope.divisionCode}#${scope.team}`
  }
}

/** Items leave by themselves when this attribute (seconds since 1970) has passed. */
export const ttlAttribute = 'expiresAtSeconds'
export const ttlAfter = (instant: string, days: number): number =>
  Math.floor(Date.parse(instant) / 1000) + days * 86_400

/** Sparse indexes, named for what they answer; serverless.yml declares their keys. */
export const indexes = {
  bookingsByOwner: 'bookingsByOwner',
  bookingsByPointDay: 'bookingsByPointDay',
  recommendationsOpen: 'recommendationsOpen',
  outboxDue: 'outboxDue',
  outboxByPlace: 'outboxByPlace',
  devicesByPoint: 'devicesByPoint',
  visitsByOwner: 'visitsByOwner',
  visitsByDesk: 'visitsByDesk',
  visitsByTeam: 'visitsByTeam',
} as const

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

/**
 * A write of a transaction and what it means when its condition fails. Without a meaning, a failure is a bug.
 */
export interface GuardedWrite {
  write: Write
  refusal?: AppError
}

/**
 * The next link of a chain. What it writes depends on what is there, so it is made when it is written, and anew when a
 * rival's link came first: then its write is refused with `linkTaken`.
 */
export interface ChainedWrite {
  link(isRetry: boolean): Promise<{ writes: GuardedWrite[]; onWritten(): void }>
}
export const linkTaken = new AppError('busyTryAgain')
/** Each waits a random while, longer each time, so that rivals spread; nobody waits for them longer than that. */
const linkPatience = {
  attempts: 12,
  pauseMs: (attempt: number) => Math.random() * 10 * attempt,
  withinMs: 4000,
}

/**
 * Writes all or nothing. The first failed condition with a meaning becomes its refusal. A link of a chain that a
 * rival's has preceded is made anew.
 * @throws AppError busyTryAgain when the table stays busy, or the rivals do not end
 */
export const transact = (table: Table, writes: (GuardedWrite | ChainedWrite)[]): Promise<void> =>
  untilNoRival(
    error => error === linkTaken,
    async attempt => {
      const links = await Promise.all(
        writes.flatMap(write => ('link' in write ? write.link(attempt > 1) : [])),
      )
      const plain = writes.flatMap(write => ('link' in write ? [] : write))
      await commit(table, [...plain, ...links.flatMap(({ writes }) => writes)])
      for (const { onWritten } of links) onWritten()
    },
    linkPatience,
  )

async function commit(table: Table, writes: GuardedWrite[]): Promise<void> {
  if (writes.length === 0) return
  const command = new TransactWriteCommand({ TransactItems: writes.map(({ write }) => write) })
  try {
    await table.doc.send(command)
  } catch (error) {
    throw writes[codesOf(error).indexOf('ConditionalCheckFailed')]?.refusal ?? error
  } finally {
    // Also when it was refused: then somebody else has written.
    forgetReadings(table.doc, writes.map(partitionOf))
  }
}

function partitionOf({ write: { Put, Update, Delete, ConditionCheck } }: GuardedWrite): string {
  return String(Put?.Item?.pk ?? (Update ?? Delete ?? ConditionCheck)?.Key?.pk)
}

/** What became of each write of a transaction that was cancelled. */
const codesOf = (error: unknown): (string | undefined)[] =>
  error instanceof TransactionCanceledException
    ? (error.CancellationReasons ?? []).map(({ Code }) => Code)
    : []

export const isConditionFailure = (error: unknown): boolean =>
  error instanceof ConditionalCheckFailedException

/** One item, read consistently. */
export async function getItem<Item>(
  table: Table,
  key: { pk: string; sk: string },
): Promise<Item | undefined> {
  const { Item } = await table.doc.send(
    new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }),
  )
  return Item as Item | undefined
}

/** Every item of a query, page by page. */
export async function listItems<Item>(
  table: Table,
  query: Omit<QueryCommandInput, 'TableName'>,
): Promise<Item[]> {
  const items: Item[] = []
  for await (const page of paginateQuery({ client: table.doc }, { ...query, TableName: table.name }))
    items.push(...((page.Items ?? []) as Item[]))
  return items
}
