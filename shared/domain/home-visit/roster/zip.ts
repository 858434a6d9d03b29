import { Inflate } from 'fflate'
import { fileLimits, RosterFileError } from './sheet'

/** One file of a ZIP archive, by its directory (APPNOTE 6.3, sections 4.3.7 to 4.3.16). */
interface Entry {
  name: string
  isEncrypted: boolean
  method: number
  packed: number
  at: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const fileSignature = 0x04034b50
const endLength = 22
const mostEntries = 400
const sliceBytes = 16 * 1024

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** What an archive holds; sizes that it claims are never believed. */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw new RosterFileError('expands')
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature)
      throw new RosterFileError('damaged')
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: latin(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - 0xffff)
  for (let at = view.byteLength - endLength; at >= first; at--)
    if (view.getUint32(at, true) === endSignature) return at
  throw new RosterFileError('damaged')
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/**
 * Unpacks some files of an archive within one allowance of bytes: whatever the archive claims, no more is ever held.
 *
 * @throws RosterFileError expands, encrypted, damaged
 */
export function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  most: number = fileLimits.unpackedBytes,
): Record<string, Uint8Array> {
  let left = most
  const files: Record<string, Uint8Array> = {}
  for (const entry of entriesOf(bytes).filter(({ name }) => isWanted(name))) {
    if (entry.isEncrypted) throw new RosterFileError('encrypted')
    const file = inflated(packedOf(bytes, entry), entry.method, left)
    left -= file.length
    files[entry.name] = file
  }
  return files
}

function packedOf(bytes: Uint8Array, { at, packed }: Entry): Uint8Array {
  const view = viewOf(bytes)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== fileSignature)
    throw new RosterFileError('damaged')
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (from + packed > bytes.length) throw new RosterFileError('damaged')
  return bytes.subarray(from, from + packed)
}

function inflated(packed: Uint8Array, method: number, most: number): Uint8Array {
  if (method === 0) {
    if (packed.length > most) throw new RosterFileError('expands')
    return packed
  }
  if (method !== 8) throw new RosterFileError('damaged')
  const chunks: Uint8Array[] = []
  let length = 0
  let isWhole = false
  const inflate = new Inflate((chunk, isLast) => {
    length += chunk.length
    if (length > most) throw new RosterFileError('expands')
    chunks.push(chunk)
    isWhole = isLast
  })
  try {
    for (let at = 0; at < packed.length; at += sliceBytes)
      inflate.push(packed.subarray(at, at + sliceBytes), at + sliceBytes >= packed.length)
  } catch (error) {
    throw error instanceof RosterFileError ? error : new RosterFileError('damaged')
  }
  if (!isWhole) throw new RosterFileError('damaged')
  return joined(chunks, length)
}

function joined(chunks: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
