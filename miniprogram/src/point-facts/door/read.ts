import { may } from '../../../../shared/permission'
import { call } from '../../server/call'
import { divisionOf, divisions } from '../../server/reference'

/** What is known of a point, its division, and whether this person may confirm it. */
export const read = async (pointId: string) => {
  const [view, me, all] = await Promise.all([
    call('getPointFacts', { pointId }),
    call('getMe', {}),
    divisions(),
  ])
  return {
    view,
    division: divisionOf(all, view.point.divisionCode),
    mayConfirm: may(me.staff, 'putPointFacts', 'somewhere'),
  }
}
export type Read = Awaited<ReturnType<typeof read>>
