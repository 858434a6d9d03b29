import { expect, it, vi } from 'vitest'

vi.mock('../../../miniprogram/src/platform', () => ({
  platform: { read: () => undefined, write: () => undefined },
}))
const { originOf, roughly, start } = await import('../../../miniprogram/src/phone/origin')

const here = { latitude: 43.886437, longitude: 125.324812 }
const about = { latitude: 43.89, longitude: 125.32 }

it('where somebody is leaves the phone to about a kilometre only, to rank halls and to arrive', () => {
  start.set({ divisionCode: '220103', location: here })
  const from = start.get()
  expect(from && originOf(from)).toEqual({ kind: 'location', location: about })
  expect(roughly(here)).toEqual(about)
})
