import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { msOf } from '../../shared/domain/calendar'
import type { Experience } from '../../shared/domain/experience'
import type { Holidays } from '../../shared/domain/opening'
import type { ApplicantClass } from '../../shared/schemas/applicant-class'
import type { Channel } from '../../shared/schemas/channel'
import type { Question } from '../../shared/schemas/fact'
import type { Fee } from '../../shared/schemas/fee'
import type { Material } from '../../shared/schemas/material'
import type { Division, Holiday, Point } from '../../shared/schemas/point'
import type { Rule } from '../../shared/schemas/rule'
import type { Referral, Service } from '../../shared/schemas/service'
import { getExperience } from './profile'
import { isConditionFailure, keys, listItems, type Table } from './table'

export interface ContentKinds {
  service: Service
  rule: Rule
  material: Material
  fee: Fee
  question: Question
  applicantClass: ApplicantClass
  referral: Referral
  channel: Channel
  division: Division
  point: Point
  holiday: Holiday
}
export type ContentKind = keyof ContentKinds

/** All dated facts, as one reading. */
export interface Content {
  services: Map<string, Service>
  /** The rules of every date by the service they are for, in the order checklists list them. */
  rules: Map<string, Rule[]>
  materials: Map<string, Material>
  fees: Map<string, Fee>
  questions: Question[]
  applicantClasses: ApplicantClass[]
  referrals: Referral[]
  channels: Channel[]
  divisions: Map<string, Division>
  points: Map<string, Point>
  holidays: Holidays
  /** What the points have learned of their days. */
  experience: Experience
}

interface ContentItem<Value> {
  sk: string
  value: Value
  order: number
}

const freshMs = 60_000
const readings = new WeakMap<Table['doc'], { atMs: number; content: Promise<Content> }>()

/** C1. The content as of at most a minute ago: every request needs it, and it changes a few times a year. */
export function getContent(table: Table, now: string): Promise<Content> {
  const known = readings.get(table.doc)
  const age = known ? Math.abs(msOf(now) - known.atMs) : Number.POSITIVE_INFINITY
  if (known && age < freshMs) return known.content
  const content = readContent(table, now)
  readings.set(table.doc, { atMs: msOf(now), content })
  content.catch(() => readings.delete(table.doc))
  return content
}

async function readContent(table: Table, now: string): Promise<Content> {
  const [
    services,
    rules,
    materials,
    fees,
    questions,
    applicantClasses,
    referrals,
    channels,
    divisions,
    points,
    holidays,
    experience,
  ] = await Promise.all([
    listKind(table, 'service'),
    listKind(table, 'rule'),
    listKind(table, 'material'),
    listKind(table, 'fee'),
    listKind(table, 'question'),
    listKind(table, 'applicantClass'),
    listKind(table, 'referral'),
    listKind(table, 'channel'),
    listKind(table, 'division'),
    listKind(table, 'point'),
    listKind(table, 'holiday'),
    getExperience(table, now),
  ])
  return {
    services: new Map(services.map(service => [service.code, service])),
    rules: new Map(services.map(({ code }) => [code, rules.filter(rule => rule.services.includes(code))])),
    materials: new Map(materials.map(material => [material.code, material])),
    fees: new Map(fees.map(fee => [fee.code, fee])),
    questions,
    applicantClasses,
    referrals,
    channels,
    divisions: new Map(divisions.map(division => [division.code, division])),
    points: new Map(points.map(point => [point.pointId, point])),
    holidays: new Map(holidays.map(({ day, kind }) => [day, kind])),
    experience,
  }
}

async function listKind<K extends ContentKind>(table: Table, kind: K): Promise<ContentKinds[K][]> {
  const items = await listItems<ContentItem<ContentKinds[K]>>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.content(kind, '').pk },
  })
  return items.sort((a, b) => a.order - b.order).map(({ value }) => value)
}

/**
 * Writes one seeded fact unless it stands there already or staff have changed it since.
 * Returns whether it was written.
 */
export async function putSeed<K extends ContentKind>(
  table: Table,
  kind: K,
  code: string,
  value: ContentKinds[K],
  { order, digest }: { order: number; digest: string },
): Promise<boolean> {
  try {
    await table.doc.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.content(kind, code), value, order, digest, origin: 'seed' },
        ConditionExpression: 'attribute_not_exists(pk) OR (origin = :seed AND digest <> :digest)',
        ExpressionAttributeValues: { ':seed': 'seed', ':digest': digest },
      }),
    )
    return true
  } catch (error) {
    if (isConditionFailure(error)) return false
    throw error
  }
}
