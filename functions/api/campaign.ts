import { nextStatus } from '../../shared/domain/home-visit/campaign'
import { AppError } from '../../shared/errors'
import { may } from '../../shared/permission'
import type { CampaignStep, Desk, StaffCampaign } from '../../shared/schemas/home-visit'
import type { Context } from '../runtime/context'
import { wholeProvince } from '../store/audit'
import {
  type CampaignItem,
  campaignOf,
  changeCampaign,
  getCampaign,
  listCampaigns,
  putCampaignPlan,
} from '../store/campaign'
import { getContent } from '../store/content'
import { countVisitsOnDesk, refused } from '../store/home-visit'
import { nameOf, signatureOf, staffCaller } from './caller'
import { countiesOf } from './home-visit-desk'
import type { Handlers } from './serve'

const openDesks: Desk[] = ['review', 'applicant', 'planning', 'road', 'delivery']
const stepNames: CampaignStep[] = ['begin', 'pause', 'end']

export const campaign: Handlers<
  'listStaffCampaigns' | 'previewCampaignStep' | 'takeCampaignStep' | 'putCampaign'
> = {
  async listStaffCampaigns(_, ctx) {
    return Promise.all((await listCampaigns(ctx.table)).map(item => staffView(ctx, item)))
  },

  /** Who is on the way already: requests that are open in the counties of the caller. */
  async previewCampaignStep({ campaignId, step }, ctx) {
    const item = await itemOf(ctx, campaignId)
    const content = await getContent(ctx.table, ctx.now)
    const asked = countiesOf(ctx, content).flatMap(divisionCode =>
      openDesks.map(desk => ({ divisionCode, desk })),
    )
    const open = await Promise.all(
      asked.map(async one => ({ ...one, count: await countVisitsOnDesk(ctx.table, { campaignId, ...one }) })),
    )
    const status = nextStatus(item.status, step)
    return {
      campaignId,
      step,
      ...(status && { status }),
      open: open.filter(({ count }) => count > 0),
    }
  },

  /** Said twice by one person it is heard once. */
  async takeCampaignStep({ campaignId, version, step, reason }, ctx) {
    const seen = await itemOf(ctx, campaignId)
    const by = await signatureOf(ctx)
    const last = seen.changes.at(-1)
    if (seen.version === version + 1 && last?.step === step && last.by.personId === by.personId)
      return staffView(ctx, seen)
    if (seen.version !== version) throw refused('changed')
    const status = nextStatus(seen.status, step)
    if (!status) throw refused('notThisStep')
    const audit = {
      staffId: by.staffId,
      pointId: wholeProvince,
      action: `${step}Campaign` as const,
      campaignId,
      reason,
    }
    await changeCampaign(ctx.table, seen, { status, change: { step, at: ctx.now, by, reason }, audit })
    return staffView(ctx, await itemOf(ctx, campaignId))
  },

  /** A new campaign is planned until it is begun; of one that is there, what it offers from now on. */
  async putCampaign({ version, plan }, ctx) {
    const { staffId } = await signatureOf(ctx)
    const { divisions } = await getContent(ctx.table, ctx.now)
    const places = [...(plan.divisions ?? []), ...plan.teams.map(({ divisionCode }) => divisionCode)]
    if (places.some(code => !divisions.has(code))) throw new AppError('notFound')
    if (plan.until && plan.until < plan.from) throw new AppError('invalidInput', 'until')
    const audit = {
      staffId,
      pointId: wholeProvince,
      action: 'planCampaign' as const,
      campaignId: plan.campaignId,
    }
    await putCampaignPlan(ctx.table, plan, { version, audit, now: ctx.now })
    return staffView(ctx, await itemOf(ctx, plan.campaignId))
  },
}

async function itemOf(ctx: Context, campaignId: string): Promise<CampaignItem> {
  const item = await getCampaign(ctx.table, campaignId)
  if (!item) throw new AppError('notFound')
  return item
}

async function staffView(ctx: Context, item: CampaignItem): Promise<StaffCampaign> {
  const mayStep = may(staffCaller(ctx), 'takeCampaignStep', 'somewhere')
  const mayPlan = may(staffCaller(ctx), 'putCampaign', 'somewhere')
  return {
    ...campaignOf(item),
    changes: await Promise.all(
      item.changes.map(async ({ step, at, by, reason }) => ({ step, at, by: await nameOf(ctx, by), reason })),
    ),
    may: mayStep ? stepNames.filter(step => nextStatus(item.status, step)) : [],
    mayPlan,
  }
}
