import type { HomeVisitRequest } from '../../shared/schemas/home-visit'
import type { Context } from '../runtime/context'
import type { VisitItem } from '../store/home-visit'
import { getVisitWork } from '../store/visit-work'

/** What the team has noted at the door last, where it was there: a receipt to the applicant. */
export async function receiptOf(
  { table }: Context,
  { visitId, history, materials, appointment }: VisitItem,
): Promise<HomeVisitRequest['receipt']> {
  if (!history.some(({ state }) => state === 'onTheWay')) return undefined
  const { operations } = await getVisitWork(table, visitId)
  const last = operations.findLast(({ what }) => what.kind === 'finish')
  if (last?.what.kind !== 'finish') return undefined
  const { outcome, materials: seen, kitSerials } = last.what
  return {
    at: last.at,
    outcome,
    officers: appointment?.officers ?? [],
    materials: seen,
    missing: outcome === 'moreNeeded' ? materials.filter(code => !seen.includes(code)) : [],
    kitSerials,
  }
}
