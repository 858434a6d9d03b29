import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { summed } from '../../shared/domain/figure/sum'
import type { Horizon } from '../../shared/schemas/accuracy'
import type { CountedDay, ForecastFigures, InspectionFigures, VisitSteps } from '../../shared/schemas/figure'
import { type GuardedWrite, keys, listItems, type Table, ttlAfter, ttlAttribute } from './table'

/** Numbers without persons are kept for statistics. */
const keptDays = 3 * 365
const ttlOf = (day: string): number => ttlAfter(`${day}T00:00:00+08:00`, keptDays)

/** Raised when a day is counted otherwise; what was counted before is unknown, and counted anew where it can be. */
export const figureShape = 1

/** A hall's day as a night has counted it. */
export interface CountedItem extends CountedDay {
  /** The days on which its machines told of it: an outage is made up for later. */
  toldOn: string[]
}

type Forecasts = Partial<Record<Horizon, ForecastFigures>>

/** Q1. Counted again, the same day is the same. */
export async function putCounted(
  table: Table,
  { pointId, day }: { pointId: string; day: string },
  counted: CountedItem,
): Promise<void> {
  await table.doc.send(
    new PutCommand({
      TableName: table.name,
      Item: {
        ...keys.figure(pointId, day),
        counted,
        shape: figureShape,
        [ttlAttribute]: ttlOf(day),
      },
    }),
  )
}

const forecastAbout = 'FORECAST'
const inspectionAbout = 'INSPECTION'
const visitAbout = 'VISIT'

/** Q1. Goes with what a point learns from a day, which it does once. */
export const forecastPut = (
  table: Table,
  pointId: string,
  day: string,
  forecast: Forecasts,
): GuardedWrite => ({
  write: {
    Put: {
      TableName: table.name,
      Item: {
        ...keys.figure(pointId, day, forecastAbout),
        forecast,
        shape: figureShape,
        [ttlAttribute]: ttlOf(day),
      },
    },
  },
})

/** Q1. Goes with the change that it counts. */
const countAs = (
  table: Table,
  key: { pk: string; sk: string },
  day: string,
  counts: Record<string, number>,
): GuardedWrite => {
  const given = Object.entries(counts)
  return {
    write: {
      Update: {
        TableName: table.name,
        Key: key,
        UpdateExpression: `SET ${ttlAttribute} = :ttl ADD ${given.map(([name]) => `#${name} :${name}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(given.map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: {
          ':ttl': ttlOf(day),
          ...Object.fromEntries(given.map(([name, count]) => [`:${name}`, count])),
        },
      },
    },
  }
}

/** A campaign's first minutes write to one county at once: they are spread over so many items. */
const shards = 16
const shardOf = (visitId: string): number => visitId.charCodeAt(visitId.length - 1) % shards

export const countVisitStep = (
  table: Table,
  { divisionCode, visitId }: { divisionCode: string; visitId: string },
  day: string,
  step: keyof VisitSteps,
): GuardedWrite =>
  countAs(table, keys.figure(divisionCode, day, `${visitAbout}#${shardOf(visitId)}`), day, { [step]: 1 })

/** Inspections by who looked, as `closed_county`; what was found, and what became of it. */
export const countInspection = (
  table: Table,
  pointId: string,
  day: string,
  counts: Record<string, number>,
): GuardedWrite => countAs(table, keys.figure(pointId, day, inspectionAbout), day, counts)

/** What is known of a hall's day. */
export interface FigureDay {
  counted?: CountedItem
  forecast?: Forecasts
  inspections?: InspectionFigures
}

interface StoredFigure extends Record<string, unknown> {
  sk: string
  shape?: number
  counted?: CountedItem
  forecast?: Forecasts
}

const query = (place: string, from: string, to: string) => ({
  KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
  ExpressionAttributeValues: { ':pk': keys.figure(place, from).pk, ':from': from, ':to': `${to}~` },
})

/** Q1. The days of a hall of which anything is known; what was counted in another shape is not among it. */
export async function listFigureDays(
  table: Table,
  pointId: string,
  from: string,
  to: string,
): Promise<Map<string, FigureDay>> {
  const items = await listItems<StoredFigure>(table, query(pointId, from, to))
  const days = new Map<string, FigureDay>()
  for (const item of items) {
    const [day = '', about] = item.sk.split('#')
    days.set(day, { ...days.get(day), ...figureOf(item, about) })
  }
  return days
}

function figureOf(item: StoredFigure, about: string | undefined): FigureDay {
  if (about === inspectionAbout) return { inspections: inspectionsOf(item) }
  if (item.shape !== figureShape) return {}
  if (about === forecastAbout) return item.forecast ? { forecast: item.forecast } : {}
  return item.counted ? { counted: item.counted } : {}
}

const levelPrefix = 'closed_'

const inspectionsOf = (item: StoredFigure): InspectionFigures => ({
  closed: Object.fromEntries(
    Object.entries(item).flatMap(([name, count]) =>
      name.startsWith(levelPrefix) ? [[name.slice(levelPrefix.length), Number(count)]] : [],
    ),
  ),
  found: Number(item.found ?? 0),
  mended: Number(item.mended ?? 0),
  reopened: Number(item.reopened ?? 0),
  withdrawn: Number(item.withdrawn ?? 0),
})

/** Q1. The steps of a county's requests, all days together. */
export async function sumVisitSteps(
  table: Table,
  divisionCode: string,
  from: string,
  to: string,
): Promise<VisitSteps> {
  const items = await listItems<StoredFigure>(table, query(divisionCode, from, to))
  return summed<VisitSteps>(items.map(({ pk, sk, [ttlAttribute]: _, ...steps }) => steps as VisitSteps))
}
