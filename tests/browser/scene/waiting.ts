import { run as offerPlaces } from '../../../functions/offer-places'
import { fillDay } from '../../functions/full-day'
import { allowAll, applicantNumber, bookingInput, tokenOf, type World } from '../../functions/running-stack'
import type { Scene } from './scene'

const person = 'staff-team'
const pointId = 'CC-03'
const days = ['2026-12-01', '2026-12-02', '2026-12-03'] as const

/** Somebody who is offered a place, waits without being told, and waits no more; at a hall that is full on three days. */
export async function waitInLines(world: World): Promise<void> {
  const token = await tokenOf(world, person)
  await allowAll(world, person)
  const lines = []
  for (const [i, day] of days.entries()) {
    await fillDay(world, pointId, day)
    const { slotAt: _, ...form } = await bookingInput(world, { pointId, applicant: applicantNumber(70 + i) })
    const joined = await world.call('joinWaiting', { ...form, day }, token)
    if (joined.outcome === 'joined') lines.push(joined.waiting.waitingId)
  }
  await world.call('leaveWaiting', { waitingId: lines[2] ?? '' }, token)
  await fillDay(world, pointId, days[0], 1)
  await offerPlaces(world.runtime)
  await world.settled()
}

/** As the booking form hands it over. */
const wished = {
  'kept:wish': JSON.stringify({
    shape: 3,
    at: '2026-11-24T09:31:00+08:00',
    content: {
      pointId,
      slotAt: `${days[1]}T10:00:00+08:00`,
      member: { services: ['PP-RENEW'], answers: {}, applicant: applicantNumber(75), relation: 'self' },
    },
  }),
}

/** The line for a full day, from the time that is full to the place that comes free. */
export const waitingScenes: Scene[] = [
  { name: 'line-join', person: 'citizen-2', path: 'other-time/join/index', before: wished },
  { name: 'line-join-nothing', person: 'citizen-2', path: 'other-time/join/index' },
  { name: 'line', person, path: 'other-time/line/index' },
  { name: 'line-none', person: 'citizen-2', path: 'other-time/line/index' },
]
