import { crc32, deflateSync } from 'node:zlib'
import type { Pixels } from '../../shared/schemas/photo'

/** A PNG file of these points. */
export function pngOf({ width, height, data }: Pixels): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits each of red, green, blue and opacity.
  header.set([8, 6, 0, 0, 0], 8)
  const points = Uint8Array.from(data)
  const rows = Array.from({ length: height }, (_, y) => [
    Buffer.from([0]),
    points.subarray(y * width * 4, (y + 1) * width * 4),
  ])
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), body])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  check.writeUInt32BE(crc32(named) >>> 0)
  return Buffer.concat([length, named, check])
}
