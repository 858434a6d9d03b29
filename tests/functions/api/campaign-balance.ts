import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { VisitItem } from '../../../functions/store/home-visit'
import { keys, type Table } from '../../../functions/store/table'
import { isOpen } from '../../../shared/domain/home-visit/step'

interface Stored extends Partial<VisitItem> {
  pk: string
  sk: string
  openVisits?: number
}

/** All that home visits have in the table. */
async function allKept(table: Table): Promise<Stored[]> {
  const items: Stored[] = []
  let from: Record<string, unknown> | undefined
  do {
    const page = await table.doc.send(
      new ScanCommand({
        TableName: table.name,
        FilterExpression: 'begins_with(pk, :prefix)',
        ExpressionAttributeValues: { ':prefix': 'VISIT' },
        ExclusiveStartKey: from,
      }),
    )
    items.push(...((page.Items ?? []) as Stored[]))
    from = page.LastEvaluatedKey
  } while (from)
  return items
}

export const allVisits = async (table: Table): Promise<VisitItem[]> =>
  ofKind(await allKept(table), 'VISIT#').filter(({ sk }) => sk === 'VISIT') as unknown as VisitItem[]

const ofKind = (items: readonly Stored[], prefix: string): Stored[] =>
  items.filter(({ pk }) => pk.startsWith(prefix))

const placeKey = ({ campaignId, divisionCode, halfDay: { day, half } }: VisitItem): string => {
  const { pk, sk } = keys.visitPlaces(campaignId, divisionCode, `${day}#${half}`)
  return `${pk} ${sk}`
}

const summed = (pairs: (readonly [string, number])[]): Map<string, number> => {
  const sums = new Map<string, number>()
  for (const [key, value] of pairs) sums.set(key, (sums.get(key) ?? 0) + value)
  return sums
}

/**
 * What does not agree in the table: places that are taken without a request or beyond the capacity, applicants who are
 * held by none or not held, people whose open requests are miscounted.
 */
export async function imbalance(table: Table, capacity: number): Promise<string[]> {
  const items = await allKept(table)
  const visits = ofKind(items, 'VISIT#').filter(({ sk }) => sk === 'VISIT') as unknown as VisitItem[]
  const places = ofKind(items, 'VISITPLACES#')
  const guards = ofKind(items, 'VISITGUARD#')
  const visitors = ofKind(items, 'VISITOR#')
  const open = visits.filter(({ state }) => isOpen(state))
  const live = visits.filter(({ state }) => state !== 'cancelled' && state !== 'refused')
  const due = summed(live.map(visit => [placeKey(visit), visit.taken ?? 0]))
  const taken = new Map(places.map(({ pk, sk, taken = 0 }) => [`${pk} ${sk}`, taken]))
  const held = new Map(guards.map(({ pk, visitId }) => [pk, visitId]))
  const counted = new Map(visitors.map(({ pk, openVisits = 0 }) => [pk, openVisits]))
  const mine = summed(open.flatMap(({ ownerId }) => (ownerId ? [[keys.visitor(ownerId).pk, 1]] : [])))
  const isOpenId = new Set(open.map(({ visitId }) => visitId))
  return [
    ...[...new Set([...due.keys(), ...taken.keys()])]
      .filter(key => (due.get(key) ?? 0) !== (taken.get(key) ?? 0))
      .map(key => `${key}: ${taken.get(key)} taken for ${due.get(key)}`),
    ...[...taken].filter(([, count]) => count > capacity).map(([key, count]) => `${key}: ${count} taken`),
    ...open
      .filter(({ applicantKey, visitId }) => held.get(keys.visitGuard(applicantKey).pk) !== visitId)
      .map(({ visitId }) => `${visitId}: its applicant is not held`),
    ...[...held]
      .filter(([, id]) => id && !isOpenId.has(id))
      .map(([pk, id]) => `${pk}: held by ${id}, which is over`),
    ...[...new Set([...mine.keys(), ...counted.keys()])]
      .filter(key => (mine.get(key) ?? 0) !== (counted.get(key) ?? 0))
      .map(key => `${key}: ${counted.get(key)} counted for ${mine.get(key)}`),
  ]
}
