import { crc32, deflateSync } from 'node:zlib'
import type { Pixels } from '../../shared/schemas/photo'

/** A PNG file of these points. */
export const pngOf = ({ width, height, data }: Pixels): Buffer =>
  pngFile(width, height, Uint8Array.from(data))

/** Of red, green, blue and opacity for each point, or of each point's place in a palette of red, green and blue. */
export function pngFile(width: number, height: number, points: Uint8Array, palette?: Uint8Array): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, palette ? 3 : 6, 0, 0, 0], 8)
  const rowBytes = points.length / height
  const rows = Array.from({ length: height }, (_, y) => [
    Buffer.from([0]),
    points.subarray(y * rowBytes, (y + 1) * rowBytes),
  ])
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', palette)] : []),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name), body])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  check.writeUInt32BE(crc32(named) >>> 0)
  return Buffer.concat([length, named, check])
}
