import '../style/print.scss'
import type { PaperKind } from './platform'

/** Of CSS: a printed inch has 96 pixels on the screen. */
const millimetresPerPixel = 25.4 / 96
const receipt = { widthMm: 80, marginMm: 4 }

/** A roll has no pages: the page is as long as what stands on it. */
export function pageRule(kind: PaperKind, heightPixels: number): string {
  if (kind === 'a4') return '@page { size: A4; margin: 12mm 15mm; }'
  if (kind !== 'receipt') return `@page { size: ${kind.slice(-2)} landscape; margin: 12mm; }`
  const { widthMm, marginMm } = receipt
  const lengthMm = Math.ceil(heightPixels * millimetresPerPixel) + 2 * marginMm + 1
  return `@page { size: ${widthMm}mm ${lengthMm}mm; margin: ${marginMm}mm; }`
}

/** Tells the browser what paper the element goes on, as long as it stands there and however long it grows. */
export function lay(kind: PaperKind, id: string): () => void {
  const style = document.head.appendChild(document.createElement('style'))
  const sheets = document.getElementById(id)
  const measure = () => {
    style.textContent = pageRule(kind, sheets?.scrollHeight ?? 0)
  }
  const watching = new ResizeObserver(measure)
  if (sheets) watching.observe(sheets)
  measure()
  return () => {
    watching.disconnect()
    style.remove()
  }
}

export const print = (): void => window.print()
