import * as v from 'valibot'
import { setUpHomeVisits } from '../../../functions/local/home-visits'
import { withCell } from '../../../shared/domain/guidance/plan'
import { Fee } from '../../../shared/schemas/fee'
import type { HallPlan } from '../../../shared/schemas/hall-plan'
import { schedule } from '../../functions/api/home-visits'
import { sendRoster, travellerCells, travellers } from '../../functions/api/sent-roster'
import {
  allowAll,
  applicantNumber,
  book,
  bookingInput,
  hallWith,
  paper,
  staffToken,
  startWorld,
  tokenOf,
  type World,
} from '../../functions/running-stack'
import { largeHall, without } from '../../shared/domain/guidance/hall'
import { separated } from '../../shared/domain/home-visit/roster/file'
import { titles } from '../../shared/domain/home-visit/roster/traveller'
import { accountScenes } from './account'
import { colleagueScenes } from './colleague'
import { errandScenes } from './errand'
import { familyScenes } from './family'
import { guideScenes } from './guide'
import { hallScenes } from './hall'
import { homeVisitScenes, type VisitIds } from './home-visit'
import { inspectHall, inspectionScenes } from './inspection'
import { noticeScenes } from './notice'
import { personScenes } from './person'
import { planRoads, routeScenes } from './route'
import type { Scene } from './scene'
import { staffScenes } from './staff'
import { tabScenes } from './tab'
import { waitInLines, waitingScenes } from './waiting'

export interface Province extends World {
  scenes: Scene[]
}

/** A province in which every page has something to show, and some have nothing. */
export async function startProvince(): Promise<Province> {
  const world = await startWorld()
  await hallWith(world, 'CC-00', 150, 14)
  await hallWith(world, 'CC-03', 1, 3)
  await allowAll(world, 'citizen-1', 2)
  const offered = await book(world, await tokenOf(world, 'citizen-1'), {
    slotAt: '2026-11-24T11:00:00+08:00',
    originDivision: '220103',
  })
  await allowAll(world, 'citizen-4', 2)
  const guest = await tokenOf(world, 'citizen-4')
  const early = {
    applicant: applicantNumber(5),
    slotAt: '2026-11-24T11:30:00+08:00',
    originDivision: '220103',
  }
  const { bookingId: moved } = await book(world, guest, early)
  const her = await tokenOf(world, 'citizen-3')
  const applicant = (n: number) => ({ applicant: applicantNumber(n), originDivision: '222405' })
  const plain = await book(world, her, {
    ...applicant(3),
    pointId: 'U-222401',
    slotAt: '2026-11-26T09:30:00+08:00',
  })
  const dropped = await book(world, her, { ...applicant(4), slotAt: '2026-11-25T10:00:00+08:00' })
  await world.call('cancelBooking', { bookingId: dropped.bookingId }, her)
  const soon = { applicant: applicantNumber(6), slotAt: '2026-11-24T10:00:00+08:00' }
  await book(world, guest, soon)
  const { bookingId: arrived } = await book(world, guest, { ...soon, applicant: applicantNumber(8) })
  const clerk = await staffToken(
    world,
    { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } },
    'staff-cc-00',
  )
  const lacking = await sendHome(world, guest, clerk)
  await world.call('checkIn', { pointId: 'CC-00', bookingId: arrived }, clerk)
  await world.call('tieTicket', { pointId: 'CC-00', bookingId: arrived, ticketId: 'A005' }, clerk)
  const manager = await staffToken(
    world,
    { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } },
    'staff-cc-03',
  )
  await world.call(
    'putHallPlan',
    { pointId: 'CC-00', version: 0, plan: insideHall(), confirm: true },
    manager,
  )
  await world.call('inviteColleague', invited, manager)
  await world.call('draftBroadcast', closedTomorrow, manager)
  await draftNotice(
    world,
    await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'staff-province-1'),
  )
  await inspectHall(world, guest, lacking)
  world.setNow('2026-11-24T09:31:00+08:00')
  await world.tick()
  await moveBooking(world, guest, moved)
  const ids = {
    offered: offered.bookingId,
    plain: plain.bookingId,
    dropped: dropped.bookingId,
    moved,
    lacking,
    arrived,
    clerk: (await world.call('getMe', {}, clerk)).staff?.staffId ?? '',
  }
  const visits = await askedVisits(world)
  await waitInLines(world)
  await planRoads(world)
  await staffToken(world, { role: 'auditor', scope: { kind: 'province' } }, 'staff-auditor')
  const { loginCode } = await world.call('beginLogin', {})
  const scenes = [
    ...tabScenes(ids),
    ...personScenes,
    ...errandScenes(ids),
    ...familyScenes(await bookedFamily(world)),
    ...waitingScenes,
    ...guideScenes,
    ...hallScenes(ids),
    ...homeVisitScenes(visits),
    ...staffScenes(ids),
    ...colleagueScenes(ids),
    ...accountScenes(loginCode),
    ...noticeScenes,
    ...inspectionScenes(ids),
    ...routeScenes(),
  ]
  return { ...world, scenes }
}

/** Two who come together. */
async function bookedFamily(world: World): Promise<string> {
  const { requestId, pointId, language, services, answers } = await bookingInput(world)
  const members = [63, 64].map(n => ({
    services,
    answers,
    applicant: applicantNumber(n),
    relation: 'relative' as const,
  }))
  const asked = { requestId, pointId, language, slotAt: '2026-11-25T14:00:00+08:00', members }
  return (await world.call('createGroup', asked, await tokenOf(world, 'citizen-2'))).groupCode
}

/** The requests of the demonstration, the approved one with a team and a time. */
async function askedVisits(world: World): Promise<VisitIds> {
  for (const person of ['staff-visit-1', 'staff-visit-2'])
    await staffToken(world, { role: 'county', scope: { kind: 'county', divisionCode: '220102' } }, person)
  const [scheduled = '', received = '', secondLook = '', unit = ''] = await setUpHomeVisits(world.base)
  await schedule(world, scheduled)
  await listTravellers(world, unit)
  return { scheduled, received, secondLook, unit }
}

/** A unit's list, and another after it in which some things are wrong. */
async function listTravellers(world: World, visitId: string): Promise<void> {
  const sent = { visitId, token: await tokenOf(world, 'citizen-1') }
  const rows = travellers(26).map(travellerCells)
  await sendRoster(world, sent, separated([titles, ...rows]))
  const wrong = rows.with(3, ['王', '1.10105E+17', '明天', '12', '签证', '?']).with(9, rows[8] ?? [])
  await sendRoster(world, sent, separated([titles, ...wrong]))
}

/** What a hall wants to tell those booked, and somebody else has to approve. */
const closedTomorrow = {
  pointId: 'CC-00',
  day: '2026-11-25',
  requestId: 'broadcast-0000000001',
  kind: 'closed',
  reason: '电力检修',
} as const

const invited = {
  name: '示例·新同事',
  phone: '13900000009',
  role: 'guide',
  scope: { kind: 'point', pointId: 'CC-03' },
  reason: '大厅需要导办',
} as const

/** Two floors with much of what a hall can have, and without a place for photos. */
function insideHall(): HallPlan {
  const plan = without(largeHall(), 'photo')
  const upper = plan.floors.map(({ cells }) => ({
    floor: 2,
    cells: cells.slice(0, 4).map(row => row.map(() => '' as const)),
  }))
  const withLift = plan.floors.map(one => withCell(withCell(one, 10, 5, 'lift'), 10, 6, 'stairs'))
  return {
    ...plan,
    floors: [...withLift, ...upper.map(one => withCell(withCell(one, 1, 3, 'baby'), 2, 5, 'lift'))],
    wheelchair: 'yes',
    parking: 'nearby',
    entranceNote: '从华新街南门进',
    acceptance: { extended: { offered: true, note: '周六上午办公民证件' }, homeVisit: { offered: false } },
  }
}

/** Somebody who came without the identity card. */
async function sendHome(world: World, token: string, clerk: string): Promise<string> {
  const slotAt = '2026-11-24T10:30:00+08:00'
  const { bookingId } = await book(world, token, { applicant: applicantNumber(7), slotAt })
  await world.call('issueShortfall', { pointId: 'CC-00', bookingId, missing: ['M02'] }, clerk)
  return bookingId
}

/** Takes what is offered for a booking. */
async function moveBooking(world: World, token: string, bookingId: string): Promise<void> {
  const { recommendation } = await world.call('getBooking', { bookingId }, token)
  if (!recommendation) throw new Error('nothing is offered')
  const { recommendationId } = recommendation
  await world.call('acceptRecommendation', { bookingId, recommendationId }, token)
}

/** A second edition, in which a passport costs less from 1 December on. */
async function draftNotice(world: World, token: string): Promise<void> {
  const { number } = await world.call('createNotice', {}, token)
  const place = { number, kind: 'fee', code: 'F-PP' } as const
  const { version, entry } = await world.call('getEntry', place, token)
  const fee = v.parse(Fee, entry.value)
  const price = { yuan: 100, from: '2026-12-01', evidence: { confidence: 'high', sources: [], asOf: '2026' } }
  await world.call(
    'updateEntry',
    {
      ...place,
      version,
      value: { ...fee, prices: [...fee.prices.map(one => ({ until: '2026-12-01', ...one })), price] },
    },
    token,
  )
  const dated = { number, version: version + 1, effectiveFrom: '2026-12-01', document: paper }
  await world.call('updateNotice', dated, token)
}
