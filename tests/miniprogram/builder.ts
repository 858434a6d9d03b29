import type { Booking, Recommendation, Slot } from '../../shared/schemas/booking'
import type { Point } from '../../shared/schemas/point'
import type { Text } from '../../shared/schemas/text'

export const text = (words: string): Text => ({ 'zh-CN': words, en: words, ko: words })
export const say = (one: Text): string => one['zh-CN']

export const booking = (given: Partial<Booking> = {}): Booking => ({
  bookingId: '04HZ8K2MQ1',
  services: ['PP-NEW'],
  pointId: 'CC-00',
  slotAt: '2026-11-24T10:00:00+08:00',
  status: 'booked',
  applicant: { name: '李*', idNumber: '220***********0013', phone: '139****0001' },
  materials: [],
  ...given,
})

export const recommendation = (given: Partial<Recommendation> = {}): Recommendation => ({
  recommendationId: 'r-1',
  bookingId: '04HZ8K2MQ1',
  fromPointId: 'CC-00',
  fromSlotAt: '2026-11-24T10:00:00+08:00',
  toPointId: 'CC-03',
  toSlotAt: '2026-11-24T10:30:00+08:00',
  status: 'open',
  offeredAt: '2026-11-24T08:00:00+08:00',
  expiresAt: '2026-11-24T08:20:00+08:00',
  waitHereMinutes: 60,
  waitThereMinutes: 5,
  travelHereMinutes: 10,
  travelThereMinutes: 22,
  savesMinutes: 43,
  ...given,
})

export const slot = (slotAt: string, given: Partial<Slot> = {}): Slot => ({
  slotAt: `2026-11-24T${slotAt}:00+08:00`,
  capacity: 4,
  places: 2,
  waitMinutes: { p50: 10, p80: 20, basis: 'forecast' },
  ...given,
})

export const point = (pointId: string, given: Partial<Point> = {}): Point => ({
  pointId,
  name: text(`大厅 ${pointId}`),
  divisionCode: '220102',
  level: 'county',
  addressStatus: 'assumed',
  phoneStatus: 'assumed',
  location: { latitude: 43.9, longitude: 125.3 },
  locationBasis: 'countySeat',
  opening: [],
  openingStatus: 'assumed',
  counters: 2,
  roster: [],
  countersStatus: 'assumed',
  accepts: {},
  slotMinutes: 30,
  bookedShare: 0.5,
  evidence: { confidence: 'medium', sources: [], asOf: '2026' },
  ...given,
})
