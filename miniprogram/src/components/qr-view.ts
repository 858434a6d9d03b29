import { encode } from 'uqr'

/** Staff scan in bad light and from cracked screens: a quarter of the code may be hidden. */
const correction = 'Q'
/** What scanners need around a code, in cells. */
const quiet = 4

/** The cells of a QR code, row by row: true is dark. */
export const qrCells = (text: string): boolean[][] => encode(text, { ecc: correction, border: quiet }).data

/**
 * A row as one gradient with hard edges: a code is some thirty elements instead of a thousand, and every WebView
 * draws it without an image.
 */
export function qrRow(cells: boolean[]): string {
  const colour = (dark: boolean | undefined) => (dark ? '#000' : '#fff')
  const edges = cells.flatMap((dark, i) => (i === 0 || dark !== cells[i - 1] ? [i] : []))
  const stops = edges.map((from, i) => {
    const to = edges[i + 1] ?? cells.length
    return `${colour(cells[from])} ${percent(from, cells)} ${percent(to, cells)}`
  })
  return `linear-gradient(90deg,${stops.join(',')})`
}

const percent = (cell: number, { length }: boolean[]): string => `${+((cell / length) * 100).toFixed(3)}%`
