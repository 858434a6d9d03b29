import { laterMarks, turnMark } from '../../../shared/domain/checklist/marks'
import type { Booking, Marks } from '../../../shared/schemas/booking'
import { cacheOf } from '../phone/cache'
import { nowMs } from '../phone/clock'
import { createStore, useStore } from '../phone/store'
import { call } from '../server/call'
import { errandOf, setErrand, useErrand } from './errand'

/** What is in hand, by the booking it is for. */
type AllMarks = Record<string, Marks>

const cache = cacheOf<AllMarks>('marks', 30)
const store = createStore<AllMarks>(cache.read()?.content ?? {})

function keep(bookingId: string, marks: Marks | undefined): void {
  const { [bookingId]: _, ...others } = store.get()
  const next = marks ? { ...others, [bookingId]: marks } : others
  cache.write(next)
  store.set(next)
}

export const forgetMarks = (): void => store.set({})

export interface MarkedList {
  marks: Marks | undefined
  turn: (code: string) => void
}

/** The marks of a list that is not booked yet; they stay on this phone. */
export function useErrandMarks(service: string): MarkedList {
  const { marks } = useErrand(service)
  const turn = (code: string) => {
    const errand = errandOf(service)
    setErrand(service, { ...errand, marks: turnMark(errand.marks, code, nowMs()) })
  }
  return { marks, turn }
}

/** What is in hand for a visit: in any of its services' lists. */
export function marksOf(services: string[]): Marks | undefined {
  const all = services.flatMap(service => errandOf(service).marks ?? [])
  if (all.length === 0) return undefined
  return {
    have: [...new Set(all.flatMap(({ have }) => have))],
    order: Math.max(...all.map(({ order }) => order)),
  }
}

/** The marks of a booking: this phone's and those of the owner's others. They are sent when there is a network. */
export function useBookingMarks({ bookingId, marks: told }: Booking): MarkedList {
  const marks = laterMarks(useStore(store)[bookingId], told)
  const turn = (code: string) => {
    keep(bookingId, turnMark(marks, code, nowMs()))
    void send(bookingId)
  }
  return { marks, turn }
}

/** What was in hand before there was a booking is so for the booking. */
export function attachMarks({ bookingId, services, materials }: Booking): void {
  const marks = marksOf(services)
  if (!marks) return
  keep(bookingId, { ...marks, have: marks.have.filter(code => materials.includes(code)) })
  void send(bookingId)
}

/** After bookings were read: tells the server what it has not heard, and forgets what no visit needs any more. */
export function sendMarks(bookings: Booking[]): void {
  for (const { bookingId, status, marks: told } of bookings) {
    const own = store.get()[bookingId]
    if (!own) continue
    if (status !== 'booked') keep(bookingId, undefined)
    else if (!told || told.order < own.order) void send(bookingId)
  }
}

const sending = new Set<string>()

/** One after the other, the newest only. Without a network they wait until bookings are read again. */
async function send(bookingId: string): Promise<void> {
  if (sending.has(bookingId)) return
  sending.add(bookingId)
  try {
    for (let sent: Marks | undefined; sent !== store.get()[bookingId]; ) {
      sent = store.get()[bookingId]
      if (sent) await call('updateMarks', { bookingId, ...sent })
    }
  } catch {
    // Kept on the phone; the next reading of bookings brings it up again.
  } finally {
    sending.delete(bookingId)
  }
}
