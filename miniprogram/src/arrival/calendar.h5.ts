import { calendarFile } from '../../../shared/domain/booking/calendar-event'
import type { Booking } from '../../../shared/schemas/booking'
import type { ArrivalTexts } from '../../../shared/texts/arrival'
import { now } from '../phone/clock'
import type { Names } from '../server/names'

/** Lets the browser save the visit as a calendar's file. */
export async function addToCalendar(
  { bookingId, slotAt, services, pointId }: Booking,
  names: Names,
  words: ArrivalTexts,
): Promise<void> {
  const event = { bookingId, slotAt, title: names.services(services), place: names.point(pointId) }
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([calendarFile(event, now())], { type: 'text/calendar' }))
  link.download = `${words.calendarFile}-${bookingId}.ics`
  link.click()
  URL.revokeObjectURL(link.href)
}
