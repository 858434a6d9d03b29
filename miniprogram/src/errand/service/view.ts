import type { ServiceSummary } from '../../../../shared/api'
import { type Guide, guides } from '../../../../shared/content/search/guide'
import { type FoundThing, thingsOf } from '../../../../shared/domain/search/found'
import type { Referral } from '../../../../shared/schemas/service'

export type Found = FoundThing<ServiceSummary, Referral, Guide>

/** More than these nobody reads; a better word is quicker. */
const mostShown = 10

export const foundThings = (codes: string[], services: ServiceSummary[], referrals: Referral[]): Found[] =>
  thingsOf(codes, services, referrals, guides).slice(0, mostShown)

/** What was found, under a heading where it has to be told apart. */
export interface FoundGroup {
  kind?: 'chinese' | 'foreign' | 'other'
  found: Found[]
}

/**
 * Who has lost a document and types in a foreign language is shown China's documents apart from other countries',
 * both of them: the words are the same, the errand is not.
 */
export function foundGroups(
  typed: string,
  found: Found[],
  isAboutLoss: boolean,
  all: ServiceSummary[],
): FoundGroup[] {
  const first = found[0] && kindOf(found[0])
  if (!isAboutLoss || /\p{Script=Han}/u.test(typed) || !first || first === 'other') return [{ found }]
  const of = (kind: 'chinese' | 'foreign', usual: string): FoundGroup => {
    const own = found.filter(one => kindOf(one) === kind)
    const service = all.find(({ code }) => code === usual)
    return { kind, found: own.length > 0 || !service ? own : [{ service }] }
  }
  const chinese = of('chinese', 'PP-LOST')
  const foreign = of('foreign', 'LOSS-FOREIGN')
  const others = found.filter(one => kindOf(one) === 'other')
  return [
    ...(first === 'chinese' ? [chinese, foreign] : [foreign, chinese]),
    ...(others.length > 0 ? [{ kind: 'other' as const, found: others }] : []),
  ]
}

function kindOf(found: Found): 'chinese' | 'foreign' | 'other' {
  if (!('service' in found)) return 'other'
  const { audience } = found.service
  if (audience === 'mainland' || audience === 'borderResident') return 'chinese'
  return audience === 'foreigner' ? 'foreign' : 'other'
}
