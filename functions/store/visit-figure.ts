import { dayOf } from '../../shared/domain/calendar'
import { weekOf, withEarlier } from '../../shared/domain/home-visit/figure'
import type { VisitClass } from '../../shared/schemas/home-visit'
import { type VisitTally, visitCounts, type WeekTally } from '../../shared/schemas/home-visit-figure'
import type { VisitItem } from './stored-home-visit'
import { type GuardedWrite, keys, listItems, type Table } from './table'

/** Of a refusal, its reason is part of the attribute's name. */
const reasonPrefix = 'refused_'

/** V9. Counts what a step adds, in the same transaction as the step; nothing where it adds nothing. */
export function addTally(
  table: Table,
  { campaignId, divisionCode, visitClass }: Pick<VisitItem, 'campaignId' | 'divisionCode' | 'visitClass'>,
  { refused = {}, ...counts }: VisitTally,
  now: string,
): GuardedWrite[] {
  const { waiting } = counts
  const added: [string, number][] = [
    ...Object.entries(counts),
    ...Object.entries(refused).map(([reason, count]): [string, number] => [reasonPrefix + reason, count]),
  ]
  const countIn = (period: string, counted: [string, number][]): GuardedWrite => ({
    write: {
      Update: {
        TableName: table.name,
        Key: keys.visitFigure(campaignId, period, divisionCode, visitClass),
        UpdateExpression: `ADD ${counted.map(([name]) => `#${name} :${name}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(counted.map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: Object.fromEntries(counted.map(([name, count]) => [`:${name}`, count])),
      },
    },
  })
  return [
    ...(added.length > 0 ? [countIn(weekOf(dayOf(now)), added)] : []),
    ...(waiting ? [countIn(ever, [['waiting', waiting]])] : []),
  ]
}

/** Who waits now, whenever he came: stands after every week. */
const ever = '~'

type Stored = { sk: string } & Record<string, number>

/** V9. What was counted from the week of a day on, and before it only who still waited; of all counties. */
export async function listTallies(table: Table, campaignId: string, from: string): Promise<WeekTally[]> {
  const items = await listItems<Stored>(table, {
    KeyConditionExpression: 'pk = :pk AND sk >= :first',
    ExpressionAttributeValues: {
      ':pk': keys.visitFigure(campaignId, '', '', '').pk,
      ':first': weekOf(from),
    },
  })
  const tallies = items.map(tallyOf)
  const waiting = tallies.filter(({ week }) => week === ever)
  return withEarlier(
    waiting.map(({ divisionCode, visitClass, waiting = 0 }) => ({ divisionCode, visitClass, waiting })),
    tallies.filter(({ week }) => week !== ever),
  )
}

function tallyOf(item: Stored): WeekTally {
  const [week = '', divisionCode = '', visitClass = ''] = item.sk.split('#')
  const refused = Object.entries(item).flatMap(([name, count]) =>
    name.startsWith(reasonPrefix) ? [[name.slice(reasonPrefix.length), count]] : [],
  )
  return {
    week,
    divisionCode,
    visitClass: visitClass as VisitClass,
    ...Object.fromEntries(visitCounts.map(name => [name, item[name] ?? 0])),
    refused: Object.fromEntries(refused),
  }
}
