import { routeTexts } from '../../../shared/texts/home-visit-route'
import { approved, nanguan, team, today, withTeams } from '../../functions/api/county-day'
import { staffToken, type World } from '../../functions/running-stack'
import type { Scene } from './scene'

const at = { divisionCode: nanguan, day: today }
const [planner, officer] = ['staff-county', 'staff-team']

/** A day of two teams that was planned and told, and one of them about to set out. */
export async function planRoads(world: World): Promise<void> {
  await withTeams(world, [team('A'), team('B', { skills: ['ko'] })])
  const county = { role: 'county', scope: { kind: 'county', divisionCode: nanguan } } as const
  const token = await staffToken(world, county, planner)
  await approved(world, 5, { halfDay: { day: today, half: 'afternoon' } }, 'citizen-2')
  const { version } = await world.call('planRoutes', { ...at, version: 0 }, token)
  await world.call('publishRoutes', { ...at, version }, token)
  await approved(world, 1, { halfDay: { day: today, half: 'afternoon' }, urgent: true }, 'citizen-2')
  await staffToken(
    world,
    { role: 'visitTeam', scope: { kind: 'team', divisionCode: nanguan, team: 'A' } },
    officer,
  )
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
  {
    name: 'team-day-door',
    person: officer,
    path: 'home-visit-route/team/index',
    act: page =>
      page
        .locator('.button')
        .filter({
          visible: true,
          hasText: new RegExp(
            Object.values(routeTexts)
              .map(({ setOut }) => setOut)
              .join('|'),
          ),
        })
        .first()
        .click(),
  },
]
