import { beforeEach, expect, test, vi } from 'vitest'
import { arrivalTexts } from '../../../shared/texts/arrival'

const asked: object[] = []
const phone = { answer: async (event: object) => void asked.push(event) }
const told: string[] = []
vi.mock('@tarojs/taro', () => ({ default: { addPhoneCalendar: (event: object) => phone.answer(event) } }))
vi.mock('../../../miniprogram/src/components/ask', () => ({ tell: (said: string) => told.push(said) }))

const { addToCalendar } = await import('../../../miniprogram/src/arrival/calendar')
const words = arrivalTexts['zh-CN']
const booking = {
  bookingId: '0123456789',
  slotAt: '2026-11-26T14:00:00+08:00',
  services: ['PP-RENEW'],
  pointId: 'CC-00',
}
const names = { point: () => '市局大厅', service: () => '普通护照：换发', services: () => '普通护照：换发' }
const add = () => addToCalendar(booking as Parameters<typeof addToCalendar>[0], names, words)

beforeEach(() => {
  asked.length = 0
  told.length = 0
})

test('a visit is put into the phone’s calendar: what for, where, an hour long, and with a word two hours before', async () => {
  await add()
  expect(asked).toEqual([
    {
      title: '普通护照：换发',
      location: '市局大厅',
      startTime: Date.parse('2026-11-26T06:00:00Z') / 1000,
      endTime: String(Date.parse('2026-11-26T07:00:00Z') / 1000),
      alarm: true,
      alarmOffset: 7200,
    },
  ])
  expect(told).toEqual([words.calendarDone])
})

test('who does not allow it is told how it can be allowed', async () => {
  phone.answer = async () => Promise.reject(new Error('addPhoneCalendar:fail auth deny'))
  await add()
  expect(told).toEqual([words.calendarRefused])
})
