import type { Photo } from '../shared/schemas/photo'

type Colour = readonly [number, number, number]

export interface Drawing {
  width?: number
  height?: number
  background?: Colour
  topMillimetres?: number
  headMillimetres?: number
  asideMillimetres?: number
  hasNeck?: boolean
  isEmpty?: boolean
  /** How much darker the right edge is than the left. */
  shadow?: number
  noise?: number
}

const printMillimetres = 33
const skin: Colour = [196, 150, 124]
const coat: Colour = [38, 52, 84]

/** A certificate photo drawn in points: an oval head, a neck, shoulders. */
export function drawnPhoto(drawing: Drawing = {}): Photo {
  const { width = 390, height = 520 } = drawing
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const scale = width / printMillimetres
      const colour = pointAt(drawing, x / scale, y / scale) ?? behind(drawing, x / width)
      const grain = ((x * 31 + y * 17) % 7) / 3 - 1
      data.set([...colour.map(part => part + grain * (drawing.noise ?? 0)), 255], (y * width + x) * 4)
    }
  return { width, height, kilobytes: 60, type: 'image/jpeg', pixels: { width, height, data } }
}

const behind = ({ background = [250, 250, 250], shadow = 0 }: Drawing, across: number): Colour => {
  const [red, green, blue] = background
  return [red - shadow * across, green - shadow * across, blue - shadow * across]
}

/** What the person covers, in millimetres of the print. */
function pointAt(drawing: Drawing, x: number, y: number): Colour | undefined {
  const { topMillimetres = 4, headMillimetres = 18, asideMillimetres = 0 } = drawing
  if (drawing.isEmpty) return undefined
  const [middle, halfWidth, halfHeight] = [printMillimetres / 2 + asideMillimetres, headMillimetres / 2, 15]
  const across = Math.abs(x - middle)
  const down = (y - topMillimetres - halfHeight) / halfHeight
  if ((across / halfWidth) ** 2 + down ** 2 <= 1) return skin
  if (down > 0 && across < halfWidth * (drawing.hasNeck === false ? 1.05 : 0.5)) return skin
  return y > topMillimetres + 2 * halfHeight + 1 && across < 15.5 ? coat : undefined
}
