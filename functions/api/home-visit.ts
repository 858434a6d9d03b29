import { addDays, dayOf } from '../../shared/domain/calendar'
import { capacityIn, coversDivision, halfDaysAhead, isTaking } from '../../shared/domain/home-visit/campaign'
import { nextState, stepProblem } from '../../shared/domain/home-visit/step'
import { AppError } from '../../shared/errors'
import type { Campaign, HomeVisitRequest, OpenCampaign, OwnerStep } from '../../shared/schemas/home-visit'
import type { Context } from '../runtime/context'
import { campaignOf, listCampaigns } from '../store/campaign'
import { getContent } from '../store/content'
import {
  changeVisit,
  getVisit,
  halfDayKey,
  listPlacesTaken,
  listVisitsByOwner,
  refused,
  type VisitChange,
  type VisitItem,
} from '../store/home-visit'
import { callerId } from './caller'
import { campaignNamed, visitView } from './home-visit-view'
import { idOfSignUp, insertInFirstRoom, preparedVisit } from './new-home-visit'
import type { Handlers } from './serve'
import { comeBack, isDayOff } from './visit-step'

export const homeVisit: Handlers<
  'listCampaigns' | 'listHalfDays' | 'signUpVisit' | 'listVisits' | 'getVisit' | 'takeVisitStep'
> = {
  async listCampaigns(_, ctx) {
    return (await listCampaigns(ctx.table)).map(campaignOf).map(openCampaign)
  },

  async listHalfDays({ campaignId, divisionCode }, ctx) {
    const [campaign, content] = await Promise.all([
      campaignNamed(ctx, campaignId),
      getContent(ctx.table, ctx.now),
    ])
    if (!isTaking(campaign, dayOf(ctx.now))) throw refused('campaignClosed')
    if (!coversDivision(campaign, divisionCode)) throw refused('outsideArea')
    const taken = await listPlacesTaken(ctx.table, campaignId, divisionCode, {
      from: dayOf(ctx.now),
      until: addDays(dayOf(ctx.now), campaign.leadDays.until),
    })
    const capacity = capacityIn(campaign, divisionCode)
    return halfDaysAhead(campaign, ctx.now, isDayOff(content)).map(one => ({
      ...one,
      places: Math.max(0, capacity - (taken.get(halfDayKey(one)) ?? 0)),
    }))
  },

  /** Said again with the same request id it is answered by the same request. */
  async signUpVisit(asked, ctx) {
    const signing = { ownerId: callerId(ctx) }
    const known = await getVisit(ctx.table, idOfSignUp(signing, asked.requestId))
    if (known && known.ownerId === signing.ownerId) return viewOf(ctx, known)
    const { visit, campaign, content } = await preparedVisit(asked, signing, ctx)
    try {
      return visitView(ctx, await insertInFirstRoom(ctx, visit, campaign), campaign, content)
    } catch (error) {
      const same = await getVisit(ctx.table, visit.visitId)
      if (same && same.ownerId === signing.ownerId) return viewOf(ctx, same)
      throw error
    }
  },

  async listVisits(_, ctx) {
    const items = await listVisitsByOwner(ctx.table, callerId(ctx))
    return Promise.all(items.slice(0, mostListed).map(item => viewOf(ctx, item)))
  },

  getVisit: async ({ visitId }, ctx) => viewOf(ctx, await ownVisit(ctx, visitId)),

  /** A step that was taken already, and is asked for by the phone that was not answered, is answered as taken. */
  async takeVisitStep(input, ctx) {
    const seen = await ownVisit(ctx, input.visitId)
    const to = nextState(seen.state, input.step)
    if (isTaken(seen, input)) return viewOf(ctx, seen)
    if (seen.version !== input.version) throw refused('changed')
    const problem = stepProblem(seen, input.step, 'owner')
    if (problem || !to) throw refused('notThisStep')
    await changeVisit(ctx.table, seen, { to, ...(await withStep(ctx, seen, input)) }, ctx.now)
    return viewOf(ctx, await ownVisit(ctx, input.visitId))
  },
}

const mostListed = 30

const takenStates: Record<OwnerStep['step'], VisitItem['state']> = {
  supply: 'received',
  appeal: 'appealed',
  cancel: 'cancelled',
  rate: 'rated',
}
const isTaken = ({ state, version }: VisitItem, input: OwnerStep): boolean =>
  version === input.version + 1 && state === takenStates[input.step]

/** What is written with a step of whoever signed up. */
async function withStep(
  ctx: Context,
  visit: VisitItem,
  { step, stars, ...given }: OwnerStep,
): Promise<Pick<VisitChange, 'set' | 'remove' | 'also'>> {
  if (step === 'rate') {
    if (stars === undefined) throw new AppError('invalidInput', 'stars')
    return { set: { rating: { stars } } }
  }
  if (step === 'cancel') return {}
  return comeBack(ctx, visit, { step, ...given }, await campaignNamed(ctx, visit.campaignId))
}

/** Without the officers and without what reviewers say. */
function openCampaign({ teams: _, reasons: __, ...campaign }: Campaign): OpenCampaign {
  return campaign
}

/** The request if the caller signed it up; another's is as good as none. */
export async function ownVisit(ctx: Context, visitId: string): Promise<VisitItem> {
  const item = await getVisit(ctx.table, visitId)
  if (!item || item.ownerId !== callerId(ctx)) throw new AppError('notFound')
  return item
}

export const viewOf = async (ctx: Context, item: VisitItem): Promise<HomeVisitRequest> =>
  visitView(ctx, item, await campaignNamed(ctx, item.campaignId), await getContent(ctx.table, ctx.now))
