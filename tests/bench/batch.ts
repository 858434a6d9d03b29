import { points as real } from '../../shared/content/points'
import { instantAt } from '../../shared/domain/calendar'
import { lookAhead } from '../../shared/domain/forecast/ahead'
import { liveHall } from '../../shared/domain/hall/hall'
import { emptyHall, reduceHall } from '../../shared/domain/hall/queue'
import { assumedProfile } from '../../shared/domain/learned/profile'
import { openPeriods } from '../../shared/domain/point/opening'
import { plannedSlots } from '../../shared/domain/point/slot'
import { seededRandom } from '../../shared/domain/random'
import { type Appointed, recommendBatch } from '../../shared/domain/recommend/batch'

/**
 * The minute's run at the size of a province and of the whole country. Every fifth hall is crowded, so many
 * people have something to gain. Time is that of a processor, whatever else the machine does. Run: npm run bench
 */
const day = '2026-11-24'
const now = instantAt(day, 10 * 60)

export function measureBatch(pointCount: number, peopleCount: number) {
  const random = seededRandom(`${pointCount} points`)
  const template = real.find(({ pointId }) => pointId === 'CC-03')
  if (!template) throw new Error('no such point')
  const side = Math.ceil(Math.sqrt(pointCount))
  const points = Array.from({ length: pointCount }, (_, i) => ({
    ...template,
    pointId: `P-${i}`,
    counters: 3 + Math.floor(random.uniform() * 8),
    location: { latitude: 43 + Math.floor(i / side) * 0.06, longitude: 125 + (i % side) * 0.08 },
  }))
  const days = points.map(point => {
    const periods = openPeriods(point, day, new Map())
    return lookAhead({
      point,
      day,
      periods,
      slots: plannedSlots(point, day, new Map()),
      taken: new Map(),
      profile: assumedProfile(point, day, periods),
      live: liveHall(
        hallOf(
          point.pointId,
          random.uniform() < 0.2 ? 30 + Math.floor(random.uniform() * 60) : 2,
          point.counters,
        ),
      ),
      now,
    })
  })
  const slots = days[0]?.slots.map(({ slotAt }) => slotAt) ?? []
  const people = Array.from({ length: peopleCount }, (_, i): Appointed => {
    const home = points[Math.floor(random.uniform() * pointCount)]
    const booked = points[Math.floor(random.uniform() * pointCount)] ?? home
    if (!home || !booked) throw new Error('no points')
    const pointId = random.uniform() < 0.9 ? home.pointId : booked.pointId
    const slotAt = slots[Math.floor(random.uniform() * slots.length)] ?? now
    return {
      bookingId: String(i),
      visits: [{ service: 'PP-RENEW' }],
      taken: [{ slotAt, places: 1 }],
      pointId,
      slotAt,
      // No finer than the county: that is all the product keeps of where people start.
      origin: home.location,
    }
  })
  const before = process.cpuUsage()
  const offers = recommendBatch(days, people, now)
  const { user, system } = process.cpuUsage(before)
  return {
    pointCount,
    peopleCount,
    offers: offers.length,
    batchMs: Math.round((user + system) / 1000),
    heapMegabytes: Math.round(process.memoryUsage().heapUsed / 1e6),
  }
}

function hallOf(pointId: string, waiting: number, counters: number) {
  return reduceHall(emptyHall(pointId, now), 'bench', {
    seq: 1,
    at: now,
    kind: 'snapshot',
    waiting: Array.from({ length: waiting }, (_, i) => ({
      ticketId: `A${i}`,
      group: 'passport',
      takenAt: now,
      booked: false,
    })),
    openCounters: Array.from({ length: counters }, (_, i) => String(i)),
  })
}
