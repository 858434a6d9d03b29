import '../../../../property'
import fc from 'fast-check'
import { expect } from 'vitest'
import {
  type BookingItem,
  cancelBooking,
  checkInBooking,
  getBooking,
  insertBooking,
  missBooking,
  moveBooking,
  undoCheckIn,
} from '../../../../../functions/store/booking'
import { insertGroup } from '../../../../../functions/store/group'
import { guardedVisit, readGuard } from '../../../../../functions/store/guard'
import { listMessages } from '../../../../../functions/store/outbox'
import {
  acceptRecommendation,
  closeRecommendation,
  closingWrites,
  endingWrites,
  getRecommendation,
  heldOf,
  insertRecommendation,
} from '../../../../../functions/store/recommendation'
import { closeSlots, listTaken } from '../../../../../functions/store/slot'
import { type Table, transact } from '../../../../../functions/store/table'
import { guardProblem, keeping } from '../../../../../shared/domain/booking/guard'
import { timeOf } from '../../../../../shared/domain/calendar'
import { type PlannedSlot, placesFrom } from '../../../../../shared/domain/point/slot'
import { AppError } from '../../../../../shared/errors'
import type { Recommendation } from '../../../../../shared/schemas/booking'
import type { Check } from './table'

const day = '2026-11-26'
const halls = 2
const slots: PlannedSlot[] = ['09:00', '09:30', '10:00', '10:30'].map((time, i) => ({
  slotAt: `${day}T${time}:00+08:00`,
  capacity: [4, 1, 3, 2][i] ?? 0,
}))
const people = 5

const [who, hall, slot, which] = [people - 1, halls - 1, slots.length - 1, 7].map(max => fc.nat({ max }))
const place = { hall: hall as fc.Arbitrary<number>, slot: slot as fc.Arbitrary<number> }
const one = { which: which as fc.Arbitrary<number> }
const person = { who: who as fc.Arbitrary<number> }

const deed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('book' as const),
      ...person,
      ...place,
      places: fc.integer({ min: 1, max: 3 }),
      family: fc.nat({ max: 1 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('group' as const), ...person, ...place }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('move' as const, 'offer' as const), ...one, ...place }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'cancel' as const,
        'checkIn' as const,
        'undo' as const,
        'expire' as const,
        'accept' as const,
        'miss' as const,
      ),
      ...one,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), ...place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const) }) },
)
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never

/** What is done at a few halls by everybody who can do something to a booking, and what there is of it afterwards. */
class Office {
  private readonly ids: string[] = []
  private readonly offers: { bookingId: string; recommendationId: string }[] = []
  private minute = 0
  /** @param run keeps the names of one example apart from those of the others */
  constructor(
    private readonly table: Table,
    private readonly run: number,
  ) {}

  private readonly hall = (n: number): string => `H${this.run}-${n}`
  private readonly person = (n: number): string => `P${this.run}-${n}`
  private readonly owner = (): string => `O${this.run}`

  get now(): string {
    return `${day}T${['08:00', '09:15', '09:45', '10:15'][this.minute]}:00+08:00`
  }

  /** Refusals are answers; anything else is a fault. */
  async attempt(deed: Deed): Promise<void> {
    try {
      await this.take(deed)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }

  private async take(deed: Deed): Promise<void> {
    const { table, now } = this
    if (deed.kind === 'wait') {
      this.minute = Math.min(3, this.minute + 1)
      return
    }
    if (deed.kind === 'close') return transact(table, closeSlots(table, this.hall(deed.hall), [slotOf(deed)]))
    if (deed.kind === 'book') {
      const planned = plannedAt(deed, deed.places)
      if (!planned) return
      return insertBooking(table, this.made(deed, planned, deed.who, deed.family), { planned, now })
    }
    if (deed.kind === 'group') {
      const planned = plannedAt(deed, 1)
      if (!planned) return
      const bookings = [0, 1, 2].map(i => this.made(deed, planned, (deed.who + i) % people, 0))
      const group = { groupCode: `G${this.run}-${this.ids.length}`, ownerId: this.owner(), bookings }
      return insertGroup(table, group, { planned: bookings.map(() => planned), now })
    }
    const seen = await getBooking(table, this.ids[deed.which % Math.max(1, this.ids.length)] ?? '')
    if (seen) await this.change(deed, seen)
  }

  private async change(
    deed: Exclude<Deed, { kind: 'book' | 'group' | 'close' | 'wait' }>,
    seen: BookingItem,
  ) {
    const { table, now } = this
    const found = seen.recommendationId
      ? await getRecommendation(table, seen.bookingId, seen.recommendationId)
      : undefined
    const open = found?.status === 'open' ? found : undefined
    const closing = open ? closingWrites(table, open, 'expired', now) : []
    switch (deed.kind) {
      case 'cancel':
        return cancelBooking(table, seen, now, closing)
      case 'checkIn':
        return checkInBooking(table, seen, now, closing)
      case 'undo':
        return undoCheckIn(table, seen, now)
      case 'miss':
        return seen.slotAt < now && !open ? missBooking(table, seen, now) : undefined
      case 'expire':
        return open && closeRecommendation(table, seen, open, 'expired', now)
      case 'accept':
        return open && acceptRecommendation(table, seen, open, now)
      case 'move': {
        const planned = plannedAt(
          deed,
          seen.taken.reduce((sum, { places }) => sum + places, 0),
        )
        if (!planned) return
        const to = { pointId: this.hall(deed.hall), slotAt: slotOf(deed).slotAt, planned, materials: [] }
        const held = open && { pointId: open.toPointId, parts: heldOf(open) }
        const writes = open ? endingWrites(table, open, 'refused', now) : []
        return moveBooking(table, seen, to, { writes, now, ...(held && { held }) })
      }
      case 'offer':
        return open ? undefined : this.offer(deed, seen)
    }
  }

  private async offer(deed: { hall: number; slot: number }, seen: BookingItem): Promise<void> {
    const planned = plannedAt(
      deed,
      seen.taken.reduce((sum, { places }) => sum + places, 0),
    )
    if (!planned) return
    const { bookingId, pointId, slotAt, ownerId } = seen
    const recommendationId = `R${this.run}-${this.offers.length}`
    this.offers.push({ bookingId, recommendationId })
    const offer: Recommendation = {
      recommendationId,
      bookingId,
      fromPointId: pointId,
      fromSlotAt: slotAt,
      toPointId: this.hall(deed.hall),
      toSlotAt: slotOf(deed).slotAt,
      status: 'open',
      offeredAt: this.now,
      expiresAt: `${day}T23:00:00+08:00`,
      waitHereMinutes: 0,
      waitThereMinutes: 0,
      travelHereMinutes: 0,
      travelThereMinutes: 0,
      savesMinutes: 0,
    }
    const message = {
      messageId: recommendationId,
      personId: ownerId,
      purpose: 'recommendation',
      page: 'pages/booking/detail',
      language: 'zh-CN' as const,
      fields: {},
      usefulUntil: offer.expiresAt,
    }
    await insertRecommendation(this.table, seen, offer, { planned, message })
  }

  private made(
    deed: { hall: number; slot: number },
    planned: { slotAt: string; places: number }[],
    n: number,
    family: number,
  ): BookingItem {
    const bookingId = `B${this.run}-${this.ids.length}`
    this.ids.push(bookingId)
    return {
      bookingId,
      ownerId: this.owner(),
      applicantKey: this.person(n),
      services: [`S-${family}`],
      families: [`F-${family}`],
      pointId: this.hall(deed.hall),
      slotAt: slotOf(deed).slotAt,
      taken: planned.map(({ slotAt, places }) => ({ slotAt, places })),
      status: 'booked',
      sealedName: '',
      sealedIdNumber: '',
      sealedPhone: '',
      sealedAnswers: '',
      materials: [],
      language: 'zh-CN',
      version: 1,
    }
  }

  /** What must be true whatever was done. */
  async prove(): Promise<void> {
    const { table, now } = this
    const all = (await Promise.all(this.ids.map(id => getBooking(table, id)))).filter(
      item => item !== undefined,
    )
    const offers = (
      await Promise.all(this.offers.map(one => getRecommendation(table, one.bookingId, one.recommendationId)))
    ).filter(item => item !== undefined)
    for (let n = 0; n < halls; n++) {
      const pointId = this.hall(n)
      const taken = await listTaken(table, pointId, day)
      const standing = all.filter(item => item.pointId === pointId && item.status !== 'cancelled')
      const open = offers.filter(item => item.toPointId === pointId && item.status === 'open')
      for (const { slotAt, capacity } of slots) {
        const of = (parts: { slotAt: string; places: number }[]) =>
          parts.filter(part => part.slotAt === slotAt).reduce((sum, { places }) => sum + places, 0)
        const held = of(open.flatMap(heldOf))
        const sums = { taken: of(standing.flatMap(item => item.taken)) + held, held }
        expect(taken.get(timeOf(slotAt)) ?? { taken: 0, held: 0 }).toMatchObject(sums)
        expect(sums.taken).toBeLessThanOrEqual(capacity)
      }
    }
    for (let n = 0; n < people; n++) {
      const mine = all.filter(item => item.applicantKey === this.person(n))
      const ahead = mine.filter(({ status, slotAt }) => status === 'booked' && slotAt > now).map(guardedVisit)
      const kept = keeping((await readGuard(table, this.person(n))).visits, now)
      const inOrder = (visits: typeof kept) =>
        [...visits].sort((a, b) => (a.bookingId < b.bookingId ? -1 : 1))
      expect(inOrder(kept)).toEqual(inOrder(ahead))
      for (const visit of kept) expect(guardProblem(kept, visit, now)).toBeUndefined()
    }
    const told = (await listMessages(table, this.owner())).map(({ messageId }) => messageId)
    expect(told.sort()).toEqual(offers.map(({ recommendationId }) => recommendationId).sort())
  }
}

const slotOf = ({ slot: at }: { slot: number }): PlannedSlot => slots[at] ?? { slotAt: '', capacity: 0 }
const plannedAt = (deed: { slot: number }, places: number) =>
  placesFrom(slots, slotOf(deed).slotAt, places, 30)

const runs = 15

export function bookings(check: Check): void {
  check(
    'in whatever order people book, move, cancel, come, are offered and do not answer, alone or at once: places are those of bookings and holds, guards have their bookings, and whoever is affected is told',
    async ({ name, db }) => {
      let n = 0
      const rounds = fc.array(fc.array(deed, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 10 })
      await fc.assert(
        fc.asyncProperty(rounds, async all => {
          n += 1
          const office = new Office({ name, doc: db }, n)
          for (const round of all) {
            await Promise.all(round.map(one => office.attempt(one)))
            await office.prove()
          }
        }),
        { numRuns: runs },
      )
    },
  )
}
