import { pngFile } from '../../functions/local/png'
import type { Pixels } from '../../shared/schemas/photo'

/** Opaque points in their most frequent colours, each of the others in the nearest of them, as a small PNG file. */
export function smallPng({ width, height, data }: Pixels, colours = 128): Buffer {
  const bytes = Buffer.from(data)
  const counts = new Map<number, number>()
  for (let i = 0; i < bytes.length; i += 4) {
    const colour = bytes.readUIntBE(i, 3)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour)
  const palette = byCount.slice(0, colours)
  const place = new Map(byCount.map(colour => [colour, nearest(palette, colour)]))
  const points = Uint8Array.from(
    { length: width * height },
    (_, i) => place.get(bytes.readUIntBE(i * 4, 3)) ?? 0,
  )
  return pngFile(width, height, points, Uint8Array.from(palette.flatMap(channels)))
}

const channels = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255]

function nearest(palette: number[], colour: number): number {
  const wanted = channels(colour)
  const distance = (one: number) =>
    channels(one).reduce((sum, channel, i) => sum + (channel - (wanted[i] ?? 0)) ** 2, 0)
  return palette.reduce((best, one, i) => (distance(one) < distance(palette[best] ?? 0) ? i : best), 0)
}
