import { may } from '../../../../shared/permission'
import type { OpenPlanView } from '../../../../shared/schemas/open-plan'
import type { Point } from '../../../../shared/schemas/point'
import { call, readMe } from '../../server/call'
import type { Catalogue } from '../../server/names'
import { pointOf, points, services } from '../../server/reference'

export interface Read {
  view: OpenPlanView
  point: Point | undefined
  catalogue: Catalogue
  mayChange: boolean
}

export async function read(pointId: string): Promise<Read> {
  const [view, { staff }, allPoints, allServices] = await Promise.all([
    call('getOpenPlan', { pointId }),
    readMe(),
    points(),
    services(),
  ])
  const point = pointOf(allPoints, pointId)
  const catalogue = { points: allPoints, services: allServices }
  return { view, point, catalogue, mayChange: may(staff, 'putOpenPlan', 'somewhere') }
}
