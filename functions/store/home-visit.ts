import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { dayOf } from '../../shared/domain/calendar'
import { visitStep } from '../../shared/domain/figure/visit-step'
import { tallyOfReceipt, tallyOfStep } from '../../shared/domain/home-visit/figure'
import { deskOf } from '../../shared/domain/home-visit/queue'
import { isOpen } from '../../shared/domain/home-visit/step'
import { AppError } from '../../shared/errors'
import type { Appointment, Desk, HalfDay, VisitProblem, VisitState } from '../../shared/schemas/home-visit'
import { type AuditEntry, auditLine } from './audit'
import { countVisitStep } from './figure'
import { insertMessage, type Message } from './outbox'
import { type VisitItem, visitShape } from './stored-home-visit'
import {
  type GuardedWrite,
  getItem,
  indexes,
  keys,
  listItems,
  type Table,
  transact,
  ttlAfter,
  ttlAttribute,
} from './table'
import { addTally } from './visit-figure'

export type { VisitItem } from './stored-home-visit'

/** After it is over, a request is kept this long; one that nobody ends goes after a year and a month. */
const keptDays = { closed: 180, open: 400 }

export const refused = (problem: VisitProblem): AppError => new AppError('visitRefused', problem)

/** Says of an error whether it is that refusal. */
export const wasRefused =
  (problem: VisitProblem) =>
  (error: unknown): boolean =>
    error instanceof AppError && error.code === 'visitRefused' && error.detail === problem

export const halfDayKey = ({ day, half }: HalfDay): string => `${day}#${half}`

interface Found extends Placed {
  ownerId?: string | undefined
  appointment?: Appointment | undefined
}

/** What the indexes find a request by. */
const found = (
  { ownerId, campaignId, divisionCode, appointment }: Found,
  state: VisitState,
  now: string,
) => ({
  ...(ownerId && { visitOwner: ownerId }),
  visitDesk: deskKey(campaignId, divisionCode, deskOf(state)),
  ...(appointment && {
    visitTeam: teamKey(divisionCode, appointment.teamId),
    visitTeamDay: `${state === 'done' ? toBring : ''}${appointment.day}#${appointment.from}`,
  }),
  [ttlAttribute]: ttlAfter(now, isOpen(state) ? keptDays.open : keptDays.closed),
})
const foundByTeam = ['visitTeam', 'visitTeamDay']

/** Visits that are done and whose certificate is still to be brought stand after all days. */
const toBring = 'done#'
const teamKey = (divisionCode: string, teamId: string): string => `${divisionCode}#${teamId}`

const deskKey = (campaignId: string, divisionCode: string, desk: Desk): string =>
  `${campaignId}#${divisionCode}#${desk}`

/** V2. */
export const getVisit = (table: Table, visitId: string): Promise<VisitItem | undefined> =>
  getItem<VisitItem>(table, keys.visit(visitId))

/** V3. */
export const listVisitsByOwner = (table: Table, ownerId: string): Promise<VisitItem[]> =>
  listItems<VisitItem>(table, {
    IndexName: indexes.visitsByOwner,
    KeyConditionExpression: 'visitOwner = :owner',
    ExpressionAttributeValues: { ':owner': ownerId },
    ScanIndexForward: false,
  })

/** V4. What was promised first comes first. */
export const listVisitsOnDesk = (
  table: Table,
  { campaignId, divisionCode, desk }: { campaignId: string; divisionCode: string; desk: Desk },
): Promise<VisitItem[]> =>
  listItems<VisitItem>(table, {
    IndexName: indexes.visitsByDesk,
    KeyConditionExpression: 'visitDesk = :desk',
    ExpressionAttributeValues: { ':desk': deskKey(campaignId, divisionCode, desk) },
  })

/** What a team needs to know of a request. */
export type TeamsVisit = Pick<
  VisitItem,
  | 'visitId'
  | 'divisionCode'
  | 'state'
  | 'appointment'
  | 'sealedName'
  | 'sealedPhone'
  | 'sealedAddress'
  | 'sealedLocation'
  | 'persons'
  | 'services'
  | 'materials'
  | 'lastNoted'
  | 'disputed'
>
interface TeamScope {
  divisionCode: string
  teamId: string
}

/** V4. A team's visits of a day, whatever has become of them. */
export async function listVisitsOfTeam(table: Table, team: TeamScope, day: string): Promise<TeamsVisit[]> {
  const lists = await Promise.all([
    visitsFrom(table, team, `${day}#`),
    visitsFrom(table, team, `${toBring}${day}#`),
  ])
  return lists.flat()
}

/** V4. Whose certificates a team has to bring, the oldest visits first. */
export const listCertificatesToBring = async (table: Table, team: TeamScope): Promise<TeamsVisit[]> =>
  (await visitsFrom(table, team, toBring)).slice(0, mostToBring)
const mostToBring = 100

const visitsFrom = (
  table: Table,
  { divisionCode, teamId }: TeamScope,
  start: string,
): Promise<TeamsVisit[]> =>
  listItems<TeamsVisit>(table, {
    IndexName: indexes.visitsByTeam,
    KeyConditionExpression: 'visitTeam = :team AND begins_with(visitTeamDay, :start)',
    ExpressionAttributeValues: { ':team': teamKey(divisionCode, teamId), ':start': start },
  })

/** V4. How many they are. */
export async function countVisitsOnDesk(
  table: Table,
  { campaignId, divisionCode, desk }: { campaignId: string; divisionCode: string; desk: Desk },
): Promise<number> {
  let count = 0
  let from: Record<string, unknown> | undefined
  do {
    const page = await table.doc.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: indexes.visitsByDesk,
        KeyConditionExpression: 'visitDesk = :desk',
        ExpressionAttributeValues: { ':desk': deskKey(campaignId, divisionCode, desk) },
        Select: 'COUNT',
        ExclusiveStartKey: from,
      }),
    )
    count += page.Count ?? 0
    from = page.LastEvaluatedKey
  } while (from)
  return count
}

/** V5. Places of a county that are taken, by half-day. */
export async function listPlacesTaken(
  table: Table,
  campaignId: string,
  divisionCode: string,
  { from, until }: { from: string; until: string },
): Promise<Map<string, number>> {
  const items = await listItems<{ sk: string; taken: number }>(table, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :until',
    ExpressionAttributeValues: {
      ':pk': keys.visitPlaces(campaignId, divisionCode, '').pk,
      ':from': `${from}#`,
      ':until': `${until}#~`,
    },
    ConsistentRead: true,
  })
  return new Map(items.map(({ sk, taken }) => [sk, taken]))
}

type Placed = Pick<VisitItem, 'campaignId' | 'divisionCode'>

/** V5. Takes places where they are left; the capacity comes with the write, so that a changed one counts at once. */
export const takeHalfDay = (
  table: Table,
  { campaignId, divisionCode }: Placed,
  halfDay: HalfDay,
  { places, capacity }: { places: number; capacity: number },
): GuardedWrite => ({
  write: {
    Update: {
      TableName: table.name,
      Key: keys.visitPlaces(campaignId, divisionCode, halfDayKey(halfDay)),
      UpdateExpression: `SET ${ttlAttribute} = :ttl ADD taken :places`,
      ConditionExpression:
        capacity >= places ? 'attribute_not_exists(taken) OR taken <= :most' : 'taken < :most',
      ExpressionAttributeValues: {
        ':places': places,
        ':most': capacity - places,
        ':ttl': ttlAfter(`${halfDay.day}T00:00:00+08:00`, 60),
      },
    },
  },
  refusal: refused('halfDayFull'),
})

export const releaseHalfDay = (table: Table, visit: VisitItem): GuardedWrite[] =>
  visit.taken
    ? [
        {
          write: {
            Update: {
              TableName: table.name,
              Key: keys.visitPlaces(visit.campaignId, visit.divisionCode, halfDayKey(visit.halfDay)),
              UpdateExpression: 'ADD taken :back',
              ConditionExpression: 'taken >= :least',
              ExpressionAttributeValues: { ':back': -visit.taken, ':least': visit.taken },
            },
          },
        },
      ]
    : []

/**
 * Takes the places of the half-day and the applicant's one open request, and counts it for who signed up; all or
 * nothing.
 * @throws AppError visitRefused: halfDayFull, alreadyAsked, tooMany
 */
export async function insertVisit(
  table: Table,
  visit: VisitItem,
  limits: { capacity: number; openPerPerson: number; audit?: AuditEntry },
  now: string,
): Promise<void> {
  const { capacity, openPerPerson, audit } = limits
  await transact(table, [
    {
      write: {
        Put: {
          TableName: table.name,
          Item: {
            ...keys.visit(visit.visitId),
            ...visit,
            shape: visitShape,
            ...found(visit, visit.state, now),
          },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      refusal: refused('alreadyAsked'),
    },
    ...guardApplicant(table, visit, openPerPerson, now),
    takeHalfDay(table, visit, visit.halfDay, { places: visit.taken ?? 1, capacity }),
    ...addTally(table, visit, tallyOfReceipt(visit), now),
    countVisitStep(table, visit, dayOf(now), 'asked'),
    ...(audit ? [auditLine(table, audit, now)] : []),
  ])
}

/** V6. */
const guardApplicant = (
  table: Table,
  { applicantKey, visitId, ownerId }: VisitItem,
  openPerPerson: number,
  now: string,
): GuardedWrite[] => [
  {
    write: {
      Put: {
        TableName: table.name,
        Item: { ...keys.visitGuard(applicantKey), visitId, [ttlAttribute]: ttlAfter(now, keptDays.open) },
        ConditionExpression: 'attribute_not_exists(pk) OR visitId = :visit',
        ExpressionAttributeValues: { ':visit': visitId },
      },
    },
    refusal: refused('alreadyAsked'),
  },
  ...(ownerId
    ? [
        {
          write: {
            Update: {
              TableName: table.name,
              Key: keys.visitor(ownerId),
              UpdateExpression: 'ADD openVisits :one',
              ConditionExpression: 'attribute_not_exists(openVisits) OR openVisits < :most',
              ExpressionAttributeValues: { ':one': 1, ':most': openPerPerson },
            },
          },
          refusal: refused('tooMany'),
        },
      ]
    : []),
]

/** V6. What is over stands in nobody's way. */
const releaseApplicant = (table: Table, { applicantKey, visitId, ownerId }: VisitItem): GuardedWrite[] => [
  {
    write: {
      Delete: {
        TableName: table.name,
        Key: keys.visitGuard(applicantKey),
        ConditionExpression: 'attribute_not_exists(pk) OR visitId = :visit',
        ExpressionAttributeValues: { ':visit': visitId },
      },
    },
  },
  ...(ownerId
    ? [
        {
          write: {
            Update: {
              TableName: table.name,
              Key: keys.visitor(ownerId),
              UpdateExpression: 'ADD openVisits :less',
              ExpressionAttributeValues: { ':less': -1 },
            },
          },
        },
      ]
    : []),
]

/**
 * V6. Lets go whoever is held by a request that is over: travellers of a unit stay held when theirs ends, for they are
 * too many for one transaction. Whether he may be held anew.
 */
export async function releaseIfOver(table: Table, applicantKey: string): Promise<boolean> {
  const guard = await getItem<{ visitId: string }>(table, keys.visitGuard(applicantKey))
  if (!guard) return true
  const holder = await getVisit(table, guard.visitId)
  if (holder && isOpen(holder.state)) return false
  await transact(table, [
    {
      write: {
        Delete: {
          TableName: table.name,
          Key: keys.visitGuard(applicantKey),
          ConditionExpression: 'attribute_not_exists(pk) OR visitId = :over',
          ExpressionAttributeValues: { ':over': guard.visitId },
        },
      },
      refusal: refused('alreadyAsked'),
    },
  ])
  return true
}

/** A step of a request: where it leads, what is written with it, and who is told. */
export interface VisitChange {
  to: VisitState
  set?: Partial<VisitItem>
  remove?: (keyof VisitItem)[]
  /** Sent to whoever signed up. */
  message?: Message | undefined
  audit?: AuditEntry | undefined
  /** Further writes of the same step: a code, a record of the team. */
  also?: GuardedWrite[]
}

/**
 * Takes a step of a request as it was read. What is over gives back its places, and lets its applicant ask again.
 * @throws AppError visitRefused: changed when somebody came first
 */
export async function changeVisit(
  table: Table,
  seen: VisitItem,
  { to, set = {}, remove = [], message, audit, also = [] }: VisitChange,
  now: string,
): Promise<void> {
  const isUnpromised = remove.includes('appointment')
  const isEnding = isOpen(seen.state) && !isOpen(to)
  const isReopening = !isOpen(seen.state) && isOpen(to)
  const givesBack = to === 'cancelled' || to === 'refused'
  const counted = visitStep(seen.state, to)
  await transact(table, [
    updateVisit(
      table,
      seen,
      {
        ...set,
        state: to,
        history: [...seen.history, { state: to, at: now }].slice(-longestHistory),
        ...found({ ...seen, ...set, ...(isUnpromised && { appointment: undefined }) }, to, now),
      },
      [
        ...remove,
        ...(isUnpromised ? foundByTeam : []),
        ...(givesBack && seen.taken ? (['taken'] as const) : []),
      ],
    ),
    ...(givesBack ? releaseHalfDay(table, seen) : []),
    ...(isEnding ? releaseApplicant(table, seen) : []),
    ...(isReopening ? guardApplicant(table, seen, Number.MAX_SAFE_INTEGER, now) : []),
    ...addTally(table, seen, tallyOfStep(seen, { to, at: now, reason: set.decision?.reason }), now),
    ...also,
    ...(counted ? [countVisitStep(table, seen, dayOf(now), counted)] : []),
    ...(message ? [insertMessage(table, message, now)] : []),
    ...(audit ? [auditLine(table, audit, now)] : []),
  ])
}

const longestHistory = 60

/** Writes fields of a request as it was read, without taking a step. */
export const updateVisit = (
  table: Table,
  { visitId, version }: Pick<VisitItem, 'visitId' | 'version'>,
  set: Record<string, unknown>,
  remove: readonly string[] = [],
): GuardedWrite => {
  const given = Object.entries(set).filter(([, value]) => value !== undefined)
  const names = [...given.map(([name]) => name), ...remove]
  const removal = remove.length > 0 ? ` REMOVE ${remove.map(name => `#${name}`).join(', ')}` : ''
  return {
    write: {
      Update: {
        TableName: table.name,
        Key: keys.visit(visitId),
        UpdateExpression: `SET ${given.map(([name]) => `#${name} = :${name}`).join(', ')}${removal} ADD version :one`,
        ConditionExpression: 'version = :seen',
        ExpressionAttributeNames: Object.fromEntries(names.map(name => [`#${name}`, name])),
        ExpressionAttributeValues: {
          ...Object.fromEntries(given.map(([name, value]) => [`:${name}`, value])),
          ':one': 1,
          ':seen': version,
        },
      },
    },
    refusal: refused('changed'),
  }
}

/** V2. The code by which a team and an applicant know each other; a new appointment has a new one. */
export const putVisitCode = (
  table: Table,
  visitId: string,
  sealedCode: string,
  now: string,
): GuardedWrite => ({
  write: {
    Put: {
      TableName: table.name,
      Item: { ...keys.visitCode(visitId), sealedCode, [ttlAttribute]: ttlAfter(now, keptDays.open) },
    },
  },
})

/** V2. */
export const getVisitCode = async (table: Table, visitId: string): Promise<string | undefined> =>
  (await getItem<{ sealedCode: string }>(table, keys.visitCode(visitId)))?.sealedCode
