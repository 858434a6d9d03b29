import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { applicantClasses } from '../../shared/content/applicant-classes'
import { channels } from '../../shared/content/channels'
import { divisions } from '../../shared/content/divisions'
import { holidays } from '../../shared/content/holidays'
import { campaigns } from '../../shared/content/home-visit/campaign'
import { points } from '../../shared/content/points'
import { referrals } from '../../shared/content/referrals'
import { ApplicantClass } from '../../shared/schemas/applicant-class'
import { Channel } from '../../shared/schemas/channel'
import { Together } from '../../shared/schemas/edition'
import { Guide } from '../../shared/schemas/guide'
import { CampaignPlan } from '../../shared/schemas/home-visit'
import { Division, Holiday, Point } from '../../shared/schemas/point'
import { Referral } from '../../shared/schemas/service'
import { seedCampaign } from '../store/campaign'
import { type ContentKind, type ContentKinds, putSeed } from '../store/content'
import type { Table } from '../store/table'
import { guides, together } from './deployed'
import { seedNotice } from './seed-notice'

/**
 * Writes divisions, points and holidays, what notices of before say nothing of, and the notice of this deployment. Running it again changes nothing;
 * a fact that staff have changed since stays as they left it. Returns how many facts were written.
 */
export async function seedContent(table: Table, now: string): Promise<number> {
  const written = await Promise.all([
    seedNotice(table, now),
    seedCampaigns(table),
    seedKind(table, 'applicantClass', ApplicantClass, applicantClasses, ({ code }) => code),
    seedKind(table, 'referral', Referral, referrals, ({ code }) => code),
    seedKind(table, 'guide', Guide, guides, ({ code }) => code),
    seedKind(table, 'together', Together, together, ({ code }) => code),
    seedKind(table, 'channel', Channel, channels, ({ code }) => code),
    seedKind(table, 'division', Division, divisions, ({ code }) => code),
    seedKind(table, 'point', Point, points, ({ pointId }) => pointId),
    seedKind(table, 'holiday', Holiday, holidays, ({ day }) => day),
  ])
  return written.reduce((sum, count) => sum + count, 0)
}

async function seedCampaigns(table: Table): Promise<number> {
  for (const { plan } of campaigns) v.assert(CampaignPlan, plan)
  const written = await Promise.all(campaigns.map(({ plan, status }) => seedCampaign(table, plan, status)))
  return written.filter(Boolean).length
}

/** Nothing is written that does not have the form of its kind. */
async function seedKind<K extends ContentKind>(
  table: Table,
  kind: K,
  schema: v.GenericSchema<unknown, ContentKinds[K]>,
  values: readonly ContentKinds[K][],
  codeOf: (value: ContentKinds[K]) => string,
): Promise<number> {
  for (const value of values) v.assert(schema, value)
  let written = 0
  for (const [order, value] of values.entries()) {
    const digest = createHash('sha256')
      .update(JSON.stringify([order, value]))
      .digest('base64url')
    if (await putSeed(table, kind, codeOf(value), value, { order, digest })) written += 1
  }
  return written
}
