import fc from 'fast-check'
import { expect, test } from 'vitest'
import { qrCells, qrRow } from '../../../miniprogram/src/components/qr-view'

const bookingCode = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{10}$/)

/** What colour a gradient has in the middle of each cell. */
function cellsOf(gradient: string, count: number): boolean[] {
  const stops = Array.from(gradient.matchAll(/#(000|fff) ([\d.]+)% ([\d.]+)%/g), ([, colour, from, to]) => ({
    dark: colour === '000',
    from: Number(from),
    to: Number(to),
  }))
  return Array.from({ length: count }, (_, i) => {
    const middle = ((i + 0.5) / count) * 100
    return stops.find(({ from, to }) => from <= middle && middle < to)?.dark ?? false
  })
}

test('a row is drawn as its cells are, whatever the booking', () => {
  fc.assert(
    fc.property(bookingCode, code => {
      for (const row of qrCells(code)) expect(cellsOf(qrRow(row), row.length)).toEqual(row)
    }),
  )
})

test('a booking’s code is the smallest there is, with the light edge that scanners want', () => {
  fc.assert(
    fc.property(bookingCode, code => {
      const cells = qrCells(code)
      expect(cells.length).toBe(21 + 2 * 4)
      const edge = cells.flatMap((row, y) =>
        row.filter((_, x) => Math.min(x, y, row.length - 1 - x, row.length - 1 - y) < 4),
      )
      expect(edge.some(dark => dark)).toBe(false)
    }),
  )
})
