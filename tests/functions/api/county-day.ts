import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { getCampaign } from '../../../functions/store/campaign'
import type { VisitItem } from '../../../functions/store/home-visit'
import { keys } from '../../../functions/store/table'
import type { MobileTeam } from '../../../shared/schemas/home-visit'
import { tokenOf, type World } from '../running-stack'
import { visitOf } from './visit-with-paper'

export const nanguan = '220102'
export const today = '2026-11-24'
export const tomorrow = '2026-11-25'

export const team = (teamId: string, given: Partial<MobileTeam> = {}): MobileTeam => ({
  teamId,
  name: { 'zh-CN': `示例${teamId}组`, en: `Sample ${teamId}`, ko: `예시 ${teamId}` },
  divisionCode: nanguan,
  start: { latitude: 43.88, longitude: 125.33 },
  from: '08:30',
  until: '17:00',
  lunch: { from: '11:30', until: '12:30', minutes: 45 },
  skills: [],
  officers: ['220101'],
  ...given,
})

/** Lets the standing service have these teams. */
export async function withTeams(world: World, teams: readonly MobileTeam[]): Promise<void> {
  const campaign = await getCampaign(world.table, 'HV-STANDING')
  if (!campaign) throw new Error('no standing service')
  const plan = { ...campaign.plan, teams: [...teams] }
  const Item = { ...keys.campaign('HV-STANDING'), ...campaign, plan }
  await world.table.doc.send(new PutCommand({ TableName: world.table.name, Item }))
}

/** So many approved requests about the county's seat, whose applicants are at home on a half-day. */
export async function approved(
  world: World,
  count: number,
  given: Partial<VisitItem> = {},
  person = 'citizen-1',
): Promise<string[]> {
  const token = await tokenOf(world, person)
  const ids: string[] = []
  for (let i = 0; i < count; i++) {
    const halfDay = given.halfDay ?? { day: tomorrow, half: i % 2 === 0 ? 'morning' : 'afternoon' }
    const { visitId } = await visitOf(world, token, {
      state: 'approved',
      place: { latitude: 43.85 + 0.01 * (i % 5), longitude: 125.3 + 0.01 * (i % 7) },
      ...given,
      halfDay,
      halfDays: [halfDay],
    })
    ids.push(visitId)
  }
  return ids
}
