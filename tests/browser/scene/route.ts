import { approved, nanguan, team, today, withTeams } from '../../functions/api/county-day'
import { staffToken, type World } from '../../functions/running-stack'
import type { Scene } from './scene'

const at = { divisionCode: nanguan, day: today }
const [planner, officer, atDoor] = ['staff-county', 'staff-team', 'staff-visit-1']

/** A day of two teams that was planned and told; one is about to set out, the other stands at a door. */
export async function planRoads(world: World): Promise<void> {
  await withTeams(world, [team('A'), team('B', { skills: ['ko'] })])
  const county = { role: 'county', scope: { kind: 'county', divisionCode: nanguan } } as const
  const token = await staffToken(world, county, planner)
  await approved(world, 5, { halfDay: { day: today, half: 'afternoon' } }, 'citizen-2')
  const { version } = await world.call('planRoutes', { ...at, version: 0 }, token)
  await world.call('publishRoutes', { ...at, version }, token)
  await approved(world, 1, { halfDay: { day: today, half: 'afternoon' }, urgent: true }, 'citizen-2')
  const ofTeam = (team: string, person: string) =>
    staffToken(world, { role: 'visitTeam', scope: { kind: 'team', divisionCode: nanguan, team } }, person)
  await ofTeam('A', officer)
  await setOut(world, await ofTeam('B', atDoor))
}

/** Towards the first home of the day. */
async function setOut(world: World, token: string): Promise<void> {
  const { visits } = await world.call('getTeamDay', { day: today }, token)
  const [first] = visits
  if (!first) throw new Error('team B visits nobody')
  const operation = {
    operationId: `scene-${first.visitId}`,
    visitId: first.visitId,
    at: world.runtime.now(),
    what: { kind: 'setOut' as const },
  }
  await world.call('syncTeamDay', { day: today, operations: [operation] }, token)
}

const path = `home-visit-route/plan/index?divisionCode=${nanguan}`

export const routeScenes = (): Scene[] => [
  { name: 'visit-routes', person: planner, path },
  {
    name: 'visit-routes-why',
    person: planner,
    path,
    act: page =>
      page
        .getByText(/^\d\d:\d\d {2}/)
        .filter({ visible: true })
        .first()
        .click(),
  },
  { name: 'team-day', person: officer, path: 'home-visit-route/team/index' },
  { name: 'team-day-door', person: atDoor, path: 'home-visit-route/team/index' },
]
