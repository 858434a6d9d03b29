import { modelCells } from '../../../../shared/content/guidance/model'
import { modelPlan } from '../../../../shared/domain/guidance/standard'
import { takes } from '../../../../shared/domain/point/place'
import { may } from '../../../../shared/permission'
import type { HallPlan, HallPlanView } from '../../../../shared/schemas/hall-plan'
import { call } from '../../server/call'
import { pointOf, points, services } from '../../server/reference'

/** The plan of a point, what it takes, and whether this person may change the plan. */
export const read = async (pointId: string) => {
  const [view, me, all, known] = await Promise.all([
    call('getHallPlan', { pointId }),
    call('getMe', {}),
    points(),
    services(),
  ])
  const point = pointOf(all, pointId)
  return {
    view,
    name: point?.name,
    taken: known.filter(({ code }) => point && takes(point, code)),
    mayChange: may(me.staff, 'putHallPlan', 'somewhere'),
  }
}
export type Read = Awaited<ReturnType<typeof read>>

/** What is gone on with: what was drawn last, else the model of the hall's size. */
export const shownPlan = (view: HallPlanView): HallPlan =>
  (view.planned ?? view.confirmed)?.plan ?? modelPlan(view.size, view.taken, modelCells)
