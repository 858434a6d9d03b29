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
  tellClosing,
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
  type StoredRecommendation,
} from '../../../../../functions/store/recommendation'
import { listReturning, returnPlaces } from '../../../../../functions/store/returning'
import { closeSlots, listTaken } from '../../../../../functions/store/slot'
import { type Table, transact } from '../../../../../functions/store/table'
import { getWaiter } from '../../../../../functions/store/waiter'
import {
  acceptWaiting,
  endOffer,
  endWaiting,
  getLineLength,
  getWaiting,
  insertWaiting,
  listWaiting,
  offerPlaces,
  type WaitingItem,
} from '../../../../../functions/store/waiting'
import { guardProblem, keeping } from '../../../../../shared/domain/booking/guard'
import { timeOf } from '../../../../../shared/domain/calendar'
import {
  kindsOf,
  needsOf,
  type PlannedSlot,
  placesFrom,
  spotOf,
  type TakenPlaces,
  takenOf,
} from '../../../../../shared/domain/point/slot'
import { AppError } from '../../../../../shared/errors'
import type { Recommendation } from '../../../../../shared/schemas/booking'
import { storedBooking } from '../../../stored-booking'
import type { Check } from './table'

const day = '2026-11-26'
const halls = 2
const asPlanned: PlannedSlot[] = ['09:00', '09:30', '10:00', '10:30'].map((time, i) => ({
  slotAt: `${day}T${time}:00+08:00`,
  capacity: [4, 1, 3, 2][i] ?? 0,
}))
/** At the second hall the last service has counters of its own. */
const divided: PlannedSlot[] = asPlanned.map((slot, i) =>
  withPools(slot, [3, 1, 2, 0][i] ?? 0, i === 1 ? 0 : 2),
)
function withPools({ slotAt }: PlannedSlot, others: number, own: number): PlannedSlot {
  return { slotAt, capacity: others + own, pools: { others, 'S-1': own } }
}
/** With what the counters keep for those who walk in: at an idle hour an offer may have that, too. */
const wholeOf = (capacity: number): number => capacity * 2
/** As many as may stand somewhere: who has booked it, and all together. */
interface Most {
  given: number
  whole: number
}
const mostOf = (capacity: number): Most => ({ given: capacity, whole: wholeOf(capacity) })
const groupsAt = (hall: number) => (hall === 1 ? [{ services: ['S-1'], opening: [], counters: 1 }] : [])
const people = 5

const [who, hall, slot, which] = [people - 1, halls - 1, asPlanned.length - 1, 7].map(max => fc.nat({ max }))
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
      families: fc.constantFrom<number[]>([0], [1], [0, 1], [1, 0]),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('group' as const), ...person, ...place }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('move' as const, 'moveLater' as const, 'offer' as const),
      ...one,
      ...place,
      isIdle: fc.boolean(),
    }),
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
        'giveUp' as const,
        'goBack' as const,
      ),
      ...one,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), ...place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('plan' as const),
      ...place,
      capacity: fc.nat({ max: 4 }),
      own: fc.nat({ max: 2 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('join' as const),
      ...person,
      ...place,
      places: fc.integer({ min: 1, max: 2 }),
      family: fc.nat({ max: 1 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('line' as const),
      how: fc.constantFrom(
        'tell' as const,
        'tell' as const,
        'show' as const,
        'refused' as const,
        'missed' as const,
        'withdrawn' as const,
        'leave' as const,
        'take' as const,
        'take' as const,
      ),
      ...one,
      slot: slot as fc.Arbitrary<number>,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('return' as const) }) },
)
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never

/** What is done at a few halls by everybody who can do something to a booking, and what there is of it afterwards. */
class Office {
  private readonly ids: string[] = []
  private readonly offers: { bookingId: string; recommendationId: string }[] = []
  private readonly lines: WaitingItem[] = []
  /** Messages whose transaction has been made. */
  private readonly told: string[] = []
  private minute = 0
  private readonly plans = Array.from({ length: halls }, (_, n) => [...(n === 1 ? divided : asPlanned)])
  /** As many as may stand in each spot: where a plan was cut, those who were there before, and nobody after. */
  private readonly most = this.plans.map(
    slots => new Map(slots.flatMap(kindsOf).map(kind => [spotOf(kind), mostOf(kind.capacity)])),
  )
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
    if (deed.kind === 'return') return this.giveBack()
    if (deed.kind === 'close') return transact(table, closeSlots(table, this.hall(deed.hall), [slotOf(deed)]))
    if (deed.kind === 'plan') return this.plan(deed)
    if (deed.kind === 'join') return this.join(deed)
    if (deed.kind === 'line') return this.inLine(deed)
    if (deed.kind === 'book') {
      const planned = this.plannedAt(deed, deed.places, deed.families)
      if (!planned) return
      return insertBooking(table, this.made(deed, planned, deed.who, deed.families), { planned, now })
    }
    if (deed.kind === 'group') {
      const planned = this.plannedAt(deed, 1, [0])
      if (!planned) return
      const bookings = [0, 1, 2].map(i => this.made(deed, planned, (deed.who + i) % people, [0]))
      const group = { groupCode: `G${this.run}-${this.ids.length}`, ownerId: this.owner(), bookings }
      return insertGroup(table, group, { planned: bookings.map(() => planned), now })
    }
    const seen = await getBooking(table, this.ids[deed.which % Math.max(1, this.ids.length)] ?? '')
    if (seen) await this.change(deed, seen)
  }

  private async change(
    deed: Exclude<Deed, { kind: 'book' | 'group' | 'close' | 'wait' | 'return' | 'plan' | 'join' | 'line' }>,
    seen: BookingItem,
  ) {
    const { table, now } = this
    const found = seen.recommendationId
      ? await getRecommendation(table, seen.bookingId, seen.recommendationId)
      : undefined
    const open = found?.status === 'open' ? found : undefined
    const held = open && { pointId: open.toPointId, parts: heldOf(open) }
    const ending = { writes: open ? endingWrites(table, open, 'expired', now) : [], ...(held && { held }) }
    const closing = open ? closingWrites(table, open, 'expired', now) : []
    switch (deed.kind) {
      case 'cancel':
        return cancelBooking(table, seen, now, ending)
      case 'giveUp':
        return cancelBooking(table, seen, now, ending, 'owner', backAt)
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
      case 'goBack': {
        const left = seen.leftBehind
        const slot = asPlanned.findIndex(({ slotAt }) => slotAt === left?.slotAt)
        const hall = this.plans.findIndex((_, n) => this.hall(n) === left?.pointId)
        return left && this.move({ hall, slot }, seen, open, left)
      }
      case 'move':
        return this.move(deed, seen, open)
      case 'moveLater':
        return this.move(deed, seen, open, undefined, backAt)
      case 'offer':
        return open ? undefined : this.offer(deed, seen)
    }
  }

  private async move(
    deed: { hall: number; slot: number },
    seen: BookingItem,
    open: StoredRecommendation | undefined,
    back?: BookingItem['leftBehind'],
    later?: string,
  ) {
    const { table, now } = this
    const planned = this.plannedFor(deed, seen)
    if (!planned) return
    const to = { pointId: this.hall(deed.hall), slotAt: slotOf(deed).slotAt, planned, materials: [] }
    const held = open && { pointId: open.toPointId, parts: heldOf(open) }
    const writes = open ? endingWrites(table, open, 'refused', now) : []
    return moveBooking(table, seen, to, { writes, now, back, ...(held && { held }) }, later)
  }

  /** Of all examples that share the table. */
  private readonly returning = async () =>
    (await listReturning(this.table, `${day}T24`)).filter(({ pointId }) =>
      pointId.startsWith(`H${this.run}-`),
    )

  private async giveBack() {
    const [one] = await this.returning()
    if (one) await returnPlaces(this.table, one)
  }

  private async offer(
    deed: { hall: number; slot: number; isIdle: boolean },
    seen: BookingItem,
  ): Promise<void> {
    const found = this.plannedFor(deed, seen)
    if (!found) return
    const planned = deed.isIdle ? found.map(part => ({ ...part, capacity: wholeOf(part.capacity) })) : found
    const { bookingId, pointId, slotAt } = seen
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
    const message = this.message(recommendationId, 'recommendation')
    await insertRecommendation(this.table, seen, offer, { planned, message })
  }

  /** A slot is planned otherwise; where it is none any more, whoever is booked there is told, once. */
  private async plan(deed: { hall: number; slot: number; capacity: number; own: number }) {
    const { hall, slot, capacity, own } = deed
    const [slots, most] = [this.plans[hall], this.most[hall]]
    const before = slots?.[slot]
    if (!slots || !before || !most) return
    const plan = before.pools ? withPools(before, capacity, own) : { ...before, capacity }
    slots[slot] = plan
    for (const kind of kindsOf(plan)) {
      const { given, whole } = most.get(spotOf(kind)) ?? mostOf(0)
      const now = mostOf(kind.capacity)
      most.set(spotOf(kind), { given: Math.max(given, now.given), whole: Math.max(whole, now.whole) })
    }
    if (plan.capacity > 0) return
    for (const id of this.ids) {
      const seen = await getBooking(this.table, id)
      if (seen?.status !== 'booked' || seen.pointId !== this.hall(hall) || seen.slotAt !== plan.slotAt)
        continue
      if (seen.closingTold) continue
      const message = this.message(`M${this.run}-${this.told.length}-${id}`, 'bookingReminder')
      await tellClosing(this.table, seen, { from: timeOf(seen.slotAt), message, now: this.now })
      this.told.push(message.messageId)
    }
  }

  private async join(deed: { who: number; hall: number; places: number; family: number }) {
    const item: WaitingItem = {
      waitingId: `W${this.run}-${this.lines.length}`,
      personId: this.owner(),
      applicantKey: this.person(deed.who),
      services: [`S-${deed.family}`],
      families: [`F-${deed.family}`],
      pointId: this.hall(deed.hall),
      day,
      places: deed.places,
      language: 'zh-CN',
      joinedAt: this.now,
      missed: 0,
      refused: [],
      version: 1,
    }
    this.lines.push(item)
    await insertWaiting(this.table, item)
  }

  private async inLine(deed: Extract<Deed, { kind: 'line' }>): Promise<void> {
    const { table, now } = this
    const key = this.lines[deed.which % Math.max(1, this.lines.length)]
    const seen = key && (await getWaiting(table, key))
    if (!seen) return
    const hall = this.plans.findIndex((_, n) => this.hall(n) === seen.pointId)
    switch (deed.how) {
      case 'tell':
      case 'show': {
        const planned = this.plannedAt({ hall, slot: deed.slot }, seen.places, familiesOf(seen))
        if (!planned || seen.offer) return
        const offerId = `L${this.run}-${this.told.length}-${seen.version}-${seen.waitingId}`
        const offer = {
          offerId,
          slotAt: slotOf(deed).slotAt,
          offeredAt: now,
          expiresAt: `${day}T23:00:00+08:00`,
        }
        const message = deed.how === 'tell' ? this.message(offerId, 'waitingList') : undefined
        await offerPlaces(table, seen, offer, planned, message)
        if (message) this.told.push(offerId)
        return
      }
      case 'leave':
        return seen.ended ? undefined : endWaiting(table, seen, 'left', now)
      case 'take': {
        const slot = asPlanned.findIndex(({ slotAt }) => slotAt === seen.offer?.slotAt)
        const families = familiesOf(seen)
        const parts =
          seen.offer?.held ?? (slot < 0 ? undefined : this.plannedAt({ hall, slot }, seen.places, families))
        if (!parts || seen.ended) return
        const n = Number(seen.applicantKey.split('-').at(-1))
        const booking = this.made({ hall, slot }, parts, n, families)
        const taken = parts.map(part => ({ capacity: 0, ...part }))
        return acceptWaiting(table, seen, booking, { planned: taken, now })
      }
      default:
        return endOffer(table, seen, deed.how)
    }
  }

  private message(messageId: string, purpose: string) {
    return {
      messageId,
      personId: this.owner(),
      purpose,
      page: 'pages/booking/detail',
      language: 'zh-CN' as const,
      fields: {},
      usefulUntil: `${day}T23:00:00+08:00`,
    }
  }

  private plannedAt({ hall, slot }: { hall: number; slot: number }, places: number, families: number[]) {
    const slots = (this.plans[hall] ?? []).filter(({ capacity }) => capacity > 0)
    const visits = families.map(family => ({ service: `S-${family}` }))
    const needs = needsOf({ groups: groupsAt(hall) }, visits, places)
    return placesFrom(slots, slotOf({ slot }).slotAt, needs, 30)
  }

  private plannedFor(deed: { hall: number; slot: number }, seen: BookingItem) {
    const places = seen.taken.reduce((sum, part) => sum + part.places, 0)
    return this.plannedAt(deed, places, familiesOf(seen))
  }

  private made(
    deed: { hall: number; slot: number },
    planned: TakenPlaces[],
    n: number,
    families: number[],
  ): BookingItem {
    const bookingId = `B${this.run}-${this.ids.length}`
    this.ids.push(bookingId)
    return storedBooking({
      bookingId,
      ownerId: this.owner(),
      applicantKey: this.person(n),
      services: families.map(family => `S-${family}`),
      families: families.map(family => `F-${family}`),
      pointId: this.hall(deed.hall),
      slotAt: slotOf(deed).slotAt,
      taken: takenOf(planned.map(part => ({ capacity: 0, ...part }))),
    })
  }

  /** What must be true whatever was done. */
  async prove(): Promise<void> {
    const { table, now } = this
    const bookings = (await Promise.all(this.ids.map(id => getBooking(table, id)))).filter(
      item => item !== undefined,
    )
    const offers = (
      await Promise.all(this.offers.map(one => getRecommendation(table, one.bookingId, one.recommendationId)))
    ).filter(item => item !== undefined)
    const lines = (await Promise.all(this.lines.map(one => getWaiting(table, one)))).filter(
      item => item !== undefined,
    )
    const returning = await this.returning()
    for (let n = 0; n < halls; n++) {
      const pointId = this.hall(n)
      const live = lines.filter(item => item.pointId === pointId && !item.ended)
      expect(await getLineLength(table, pointId, day)).toBe(live.length)
      expect((await listWaiting(table, pointId, day)).length).toBe(live.length)
      const taken = await listTaken(table, pointId, day)
      const standing = bookings.filter(item => item.pointId === pointId && item.status !== 'cancelled')
      const open = offers.filter(item => item.toPointId === pointId && item.status === 'open')
      const most = this.most[n] ?? new Map<string, Most>()
      const lineHolds = live.flatMap(({ offer }) => offer?.held ?? [])
      const unmoved = standing.filter(({ movedBy }) => !movedBy).flatMap(item => item.taken)
      const holds = [
        ...open.flatMap(heldOf),
        ...lineHolds,
        ...returning.flatMap(one => (one.pointId === pointId ? one.taken : [])),
      ]
      const all = [...standing.flatMap(item => item.taken), ...holds]
      for (const slot of this.plans[n] ?? []) {
        const of = (parts: TakenPlaces[], pool?: string) =>
          parts
            .filter(part => part.slotAt === slot.slotAt && (!pool || part.pool === pool))
            .reduce((sum, { places }) => sum + places, 0)
        const found = taken.get(timeOf(slot.slotAt)) ?? { taken: 0, held: 0 }
        expect(found).toMatchObject({ taken: of(all), held: of(holds) })
        for (const kind of kindsOf(slot)) {
          const count = of(all, kind.pool)
          if (kind.pool) expect(found.pools?.[kind.pool] ?? 0).toBe(count)
          // Whom an offer has moved may stand where the counters are idle; all others have the places given to bookings.
          const others = of([...unmoved, ...lineHolds], kind.pool)
          const { given, whole } = most.get(spotOf(kind)) ?? { given: 0, whole: 0 }
          expect(others).toBeLessThanOrEqual(given)
          expect(count).toBeLessThanOrEqual(whole)
          most.set(spotOf(kind), {
            given: Math.max(kind.capacity, others),
            whole: Math.max(wholeOf(kind.capacity), count),
          })
        }
      }
    }
    for (let n = 0; n < people; n++) {
      const mine = bookings.filter(item => item.applicantKey === this.person(n))
      const ahead = mine.filter(({ status, slotAt }) => status === 'booked' && slotAt > now).map(guardedVisit)
      const kept = keeping((await readGuard(table, this.person(n))).visits, now)
      const inOrder = (visits: typeof kept) =>
        [...visits].sort((a, b) => (a.bookingId < b.bookingId ? -1 : 1))
      expect(inOrder(kept)).toEqual(inOrder(ahead))
      for (const visit of kept) expect(guardProblem(kept, visit, now)).toBeUndefined()
    }
    const told = (await listMessages(table, this.owner())).map(({ messageId }) => messageId)
    expect(told.sort()).toEqual(
      [...offers.map(({ recommendationId }) => recommendationId), ...this.told].sort(),
    )
    const standing = (await getWaiter(table, this.owner())).lines.filter(({ ended }) => !ended)
    expect(standing.map(({ waitingId }) => waitingId).sort()).toEqual(
      lines.flatMap(({ ended, waitingId }) => (ended ? [] : [waitingId])).sort(),
    )
  }
}

const familiesOf = ({ families = [] }: Pick<BookingItem, 'families'>): number[] =>
  families.map(family => Number(family.split('-').at(-1)))

const slotOf = ({ slot: at }: { slot: number }): PlannedSlot => asPlanned[at] ?? { slotAt: '', capacity: 0 }

/** When what is given up comes back, unless somebody lets it. */
const backAt = `${day}T23:00:00+08:00`

const runs = 15

export function bookings(check: Check): void {
  check(
    'in whatever order people book, move, go back, cancel, come, wait in line, are offered and do not answer, and halls change their plans, alone or at once: places are those of bookings and holds, guards have their bookings, and whoever is affected is told',
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
