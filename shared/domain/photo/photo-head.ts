import type { Pixels } from '../../schemas/photo'
import { type Background, colourAt, colourDistance } from './photo-background'

/** What stands out from the background, in shares of the picture's width and height. */
export interface Head {
  top: number
  width: number
  /** Of the middle of the head, from the left. */
  middle: number
}

interface Row {
  y: number
  left: number
  right: number
}

/** Less than this is noise of the camera, or a shadow. */
const leastDifference = 36
/** A head is narrower than this above, and a neck narrower than this of the head. */
const neckShare = 0.8
const narrowestRow = 0.04

/**
 * Estimates the head from where the picture differs from its background: it begins at the first wide row, and is as
 * wide as the widest row above the neck. Undefined where no head stands out; without a neck in sight the width is
 * not known.
 */
export function headOf(
  pixels: Pixels,
  background: Background,
): (Partial<Head> & Pick<Head, 'top'>) | undefined {
  const rows = rowsOf(pixels, background)
  const first = rows.findIndex(
    (_, i) => rows.slice(i, i + 3).length === 3 && isTogether(rows.slice(i, i + 3)),
  )
  const start = rows[first]
  if (!start || first < 0) return undefined
  const top = start.y / pixels.height
  const widest = widestAboveNeck(rows.slice(first))
  if (!widest) return { top }
  return {
    top,
    width: widthOf(widest) / pixels.width,
    middle: (widest.left + widest.right + 1) / 2 / pixels.width,
  }
}

function rowsOf(pixels: Pixels, { colour, unevenness }: Background): Row[] {
  const different = Math.max(leastDifference, unevenness * 2.55)
  const least = Math.max(2, pixels.width * narrowestRow)
  const rows: Row[] = []
  for (let y = 0; y < pixels.height; y++) {
    const columns = []
    for (let x = 0; x < pixels.width; x++)
      if (colourDistance(colourAt(pixels, x, y), colour) > different) columns.push(x)
    const [left, right] = [columns[0], columns[columns.length - 1]]
    if (left !== undefined && right !== undefined && columns.length >= least) rows.push({ y, left, right })
  }
  return rows
}

const widthOf = ({ left, right }: Row): number => right - left + 1
const isTogether = (rows: Row[]): boolean => rows.every(({ y }, i) => y === (rows[0]?.y ?? 0) + i)

/** The widest row before the picture narrows to a neck and widens to shoulders. */
function widestAboveNeck(rows: Row[]): Row | undefined {
  let widest = rows[0]
  let hasNeck = false
  for (const row of rows) {
    if (!widest) return undefined
    if (widthOf(row) < widthOf(widest) * neckShare) hasNeck = true
    if (hasNeck && widthOf(row) > widthOf(widest)) return widest
    if (!hasNeck && widthOf(row) > widthOf(widest)) widest = row
  }
  return hasNeck ? widest : undefined
}
