import { may } from '../../../../shared/permission'
import { call } from '../../server/call'
import { divisionOf, divisions, services } from '../../server/reference'

/** What is known of a point, its division, and whether this person may confirm it. */
export const read = async (pointId: string) => {
  const [view, me, all, known] = await Promise.all([
    call('getPointFacts', { pointId }),
    call('getMe', {}),
    divisions(),
    services(),
  ])
  const { only, except = [] } = view.point.accepts
  return {
    view,
    /** What the sentence on services counts. */
    counted: known.filter(({ code }) => (only ?? except).includes(code)).map(({ name }) => name),
    division: divisionOf(all, view.point.divisionCode),
    mayConfirm: may(me.staff, 'putPointFacts', 'somewhere'),
  }
}
export type Read = Awaited<ReturnType<typeof read>>
