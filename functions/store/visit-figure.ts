import { dayOf } from '../../shared/domain/calendar'
import { weekOf } from '../../shared/domain/home-visit/figure'
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
  const added: [string, number][] = [
    ...Object.entries(counts),
    ...Object.entries(refused).map(([reason, count]): [string, number] => [reasonPrefix + reason, count]),
  ]
  if (added.length === 0) return []
  return [
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.visitFigure(campaignId, weekOf(dayOf(now)), divisionCode, visitClass),
          UpdateExpression: `ADD ${added.map(([name]) => `#${name} :${name}`).join(', ')}`,
          ExpressionAttributeNames: Object.fromEntries(added.map(([name]) => [`#${name}`, name])),
          ExpressionAttributeValues: Object.fromEntries(added.map(([name, count]) => [`:${name}`, count])),
        },
      },
    },
  ]
}

type Stored = { sk: string } & Record<string, number>

/** V9. All that was counted up to the week of a day, of all counties. */
export const listTallies = async (table: Table, campaignId: string, until: string): Promise<WeekTally[]> =>
  (
    await listItems<Stored>(table, {
      KeyConditionExpression: 'pk = :pk AND sk < :after',
      ExpressionAttributeValues: {
        ':pk': keys.visitFigure(campaignId, '', '', '').pk,
        ':after': `${weekOf(until)}#~`,
      },
    })
  ).map(tallyOf)

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
