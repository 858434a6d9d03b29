import type { EvidenceProblem, EvidenceType } from '../../schemas/home-visit-evidence'
import { evidenceTypes } from '../../vocabulary/home-visit'

/** So much from a file's beginning tells what it is: the parts of a photo before its picture seldom take more. */
export const headBytes = 64 * 1024

type FileProblem = Extract<EvidenceProblem, 'otherType' | 'damaged' | 'pixels'>

/** More than any phone takes: a few kilobytes can claim a picture that takes gigabytes to draw. */
const mostPixels = 120_000_000

const sizeProblem = (width: number, height: number): FileProblem | undefined => {
  if (width === 0 || height === 0) return 'damaged'
  return width * height > mostPixels ? 'pixels' : undefined
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte)

/**
 * Why a file is not what it was said to be, by its first bytes: the signature and the parts that must follow it.
 * JPEG by ITU-T T.81 (B.1.1), PNG by ISO/IEC 15948 (5.2, 11.2.2), PDF by ISO 32000 (7.5.2).
 */
export function evidenceFileProblem(type: EvidenceType, head: Uint8Array): FileProblem | undefined {
  switch (type) {
    case 'image/jpeg':
      return startsWith(head, [0xff, 0xd8, 0xff]) ? jpegProblem(head) : 'otherType'
    case 'image/png':
      return startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
        ? pngProblem(head)
        : 'otherType'
    case 'application/pdf':
      return startsWith(head, [0x25, 0x50, 0x44, 0x46, 0x2d]) ? pdfProblem(head) : 'otherType'
  }
}

/** Segment by segment to the one that says how large the picture is, or to the end of what was read. */
function jpegProblem(head: Uint8Array): FileProblem | undefined {
  let at = 2
  while (at + 9 < head.length) {
    if (head[at] !== 0xff) return 'damaged'
    const marker = head[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = ((head[at + 2] ?? 0) << 8) | (head[at + 3] ?? 0)
    if (isFrame(marker)) {
      const [first = 0, second = 0, third = 0, fourth = 0] = head.subarray(at + 5, at + 9)
      return length < 11 ? 'damaged' : sizeProblem((third << 8) | fourth, (first << 8) | second)
    }
    if (marker < 0xc0 || marker === 0xd9 || marker === 0xda || length < 2) return 'damaged'
    at += 2 + length
  }
  return at >= headBytes ? undefined : 'damaged'
}

/** Start of frame, of any process: C0 … CF without the tables DHT, JPG and DAC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function pngProblem(head: Uint8Array): FileProblem | undefined {
  if (head.length < 33) return 'damaged'
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  const isHeader = view.getUint32(8) === 13 && view.getUint32(12) === 0x49484452
  return isHeader ? sizeProblem(view.getUint32(16), view.getUint32(20)) : 'damaged'
}

/** %PDF-1.4, and an object within what was read. */
function pdfProblem(head: Uint8Array): 'damaged' | undefined {
  const text = String.fromCharCode(...head.subarray(0, 4096))
  return /^%PDF-[12]\.\d/.test(text) && /\d+ \d+ obj/.test(text) ? undefined : 'damaged'
}

/** What a file is by its first bytes, whatever it is called; undefined where it is none that may be handed in. */
export const evidenceTypeOf = (head: Uint8Array): EvidenceType | undefined =>
  evidenceTypes.find(type => evidenceFileProblem(type, head) !== 'otherType')
