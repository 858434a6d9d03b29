import { useState } from 'react'
import { bookingsAPage } from '../../../../shared/vocabulary/booking'
import { type Problem, problemOf } from '../../server/call'
import { type OwnBookings, readBookings } from '../../visit/own-booking'
import { together } from './view'

/** The first page of a person's bookings with those that he has asked for after it; how to ask for the next, if any. */
export function useEarlier(first: OwnBookings) {
  const [pages, setPages] = useState<OwnBookings[]>([])
  const [problem, setProblem] = useState<Problem>()
  const all = [first, ...pages]
  const last = (pages.at(-1) ?? first).bookings
  const more = async () => {
    setProblem(undefined)
    try {
      const page = await readBookings(last.at(-1)?.bookingId)
      setPages(known => [...known, page])
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  return { ...together(all), problem, more: last.length < bookingsAPage ? undefined : more }
}
