import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

export interface Printed {
  /** Width and height of each page in millimetres. */
  pages: [number, number][]
  /** All that can be read on paper, and sheet by sheet. */
  text: string
  sheets: string[]
}

const millimetresPerPoint = 25.4 / 72

/** Prints the page as its own style wants it. The file stays in .tmp/print to be looked at. */
export async function printed(page: Page, name: string): Promise<Printed> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  mkdirSync('.tmp/print', { recursive: true })
  writeFileSync(`.tmp/print/${name}.pdf`, pdf)
  // Chromium writes a page's own entry uncompressed.
  const boxes = pdf
    .toString('latin1')
    .matchAll(/\/Type \/Page\n[\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)
  const lengthOf = (points: string | undefined) => Math.round(Number(points) * millimetresPerPoint)
  await page.emulateMedia({ media: 'print' })
  const text = await page.evaluate(() => document.body.innerText)
  const sheets = await page.locator('.sheets .paper').allInnerTexts()
  await page.emulateMedia({ media: null })
  return {
    pages: Array.from(boxes, ([, width, height]) => [lengthOf(width), lengthOf(height)]),
    text,
    sheets,
  }
}
