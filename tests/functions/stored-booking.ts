import type { BookingItem } from '../../functions/store/booking'

type Given = Pick<BookingItem, 'bookingId' | 'ownerId' | 'applicantKey' | 'pointId' | 'slotAt'> &
  Partial<BookingItem>

/** A booking as the table keeps it, of one place unless another is said, for tests that do not look into it. */
export const storedBooking = (given: Given): BookingItem => ({
  services: ['PP-RENEW'],
  taken: [{ slotAt: given.slotAt, places: 1 }],
  status: 'booked',
  sealedName: '',
  sealedIdNumber: '',
  sealedPhone: '',
  sealedAnswers: '',
  materials: [],
  language: 'zh-CN',
  version: 1,
  ...given,
})
