import type { Pixels } from '../../schemas/photo'

type Colour = readonly [red: number, green: number, blue: number]

/** The colour behind the person, and how far apart its lightest and darkest parts are. */
export interface Background {
  colour: Colour
  /** 0 black, 100 white. */
  brightness: number
  /** How far the colour is from grey, 0 to 100. */
  tint: number
  isBluish: boolean
  /** Spread of brightness without the outermost tenths, 0 to 100. */
  unevenness: number
}

/** Which part of the picture is looked at: no head reaches the edges, and shoulders stay below the half. */
const edge = { side: 0.06, top: 0.03, down: 0.5 }

/** Samples the edges where a standard photo shows nothing but background. */
export function backgroundOf(pixels: Pixels): Background {
  const samples = edgeSamples(pixels)
  const colour: Colour = [median(samples, 0), median(samples, 1), median(samples, 2)]
  const lights = samples.map(brightnessOf).sort((a, b) => a - b)
  const at = (share: number) => lights[Math.floor(share * (lights.length - 1))] ?? 0
  return {
    colour,
    brightness: brightnessOf(colour),
    tint: ((Math.max(...colour) - Math.min(...colour)) / 255) * 100,
    isBluish: colour[2] >= colour[0],
    unevenness: at(0.9) - at(0.1),
  }
}

function edgeSamples(pixels: Pixels): Colour[] {
  const { width, height } = pixels
  const side = Math.max(1, Math.round(width * edge.side))
  const top = Math.max(1, Math.round(height * edge.top))
  const samples: Colour[] = []
  for (let y = 0; y < Math.round(height * edge.down); y++)
    for (let x = 0; x < width; x++)
      if (y < top || x < side || x >= width - side) samples.push(colourAt(pixels, x, y))
  return samples
}

export function colourAt({ width, data }: Pixels, x: number, y: number): Colour {
  const i = (y * width + x) * 4
  return [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0]
}

/** Rec. 709: green looks brightest. */
const brightnessOf = ([red, green, blue]: Colour): number =>
  ((0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255) * 100

/** How far a colour is from another, 0 to 255. */
export const colourDistance = (a: Colour, b: Colour): number =>
  Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]))

function median(samples: Colour[], channel: 0 | 1 | 2): number {
  const values = samples.map(colour => colour[channel]).sort((a, b) => a - b)
  return values[Math.floor(values.length / 2)] ?? 0
}
