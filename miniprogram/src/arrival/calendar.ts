import Taro from '@tarojs/taro'
import { alarmMinutes, endOf } from '../../../shared/domain/booking/calendar-event'
import { msOf } from '../../../shared/domain/calendar'
import type { Booking } from '../../../shared/schemas/booking'
import type { ArrivalTexts } from '../../../shared/texts/arrival'
import { tell } from '../components/ask'
import type { Names } from '../server/names'

const secondsOf = (instant: string): number => Math.floor(msOf(instant) / 1000)

/** Into the phone's calendar, where WeChat may: it asks the person itself, and older clients cannot. */
export async function addToCalendar(
  { slotAt, services, pointId }: Booking,
  names: Names,
  words: ArrivalTexts,
): Promise<void> {
  try {
    await Taro.addPhoneCalendar({
      title: names.services(services),
      location: names.point(pointId),
      startTime: secondsOf(slotAt),
      endTime: String(secondsOf(endOf({ slotAt }))),
      alarm: true,
      alarmOffset: alarmMinutes * 60,
    })
    tell(words.calendarDone)
  } catch {
    tell(words.calendarRefused)
  }
}
