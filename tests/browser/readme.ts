import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Pixels } from '../../shared/schemas/photo'
import { smallPng } from './palette'
import { openPhones } from './phone'
import { startProvince } from './scene/province'
import { show } from './show'

/** `README=yes npm run screens`: the pictures of README.md, in Chinese, on a machine with a Chinese font. */
const folder = join(import.meta.dirname, 'readme')
const pictures = {
  home: 'home-booked',
  checklist: 'checklist-ticked',
  points: 'points',
  booking: 'booking-offered',
}
/** Twice the points of the screen, so that a picture is sharp when it is opened. */
const scale = 2

const phones = openPhones()

test('the pictures of README.md', async () => {
  const province = await startProvince()
  mkdirSync(folder, { recursive: true })
  for (const [name, wanted] of Object.entries(pictures)) {
    const scene = province.scenes.find(one => one.name === wanted)
    if (!scene) throw new Error(`no scene ${wanted}`)
    const page = await show(phones.open, province, scene)
    expect(await hasChineseFont(page), 'a Chinese font').toBe(true)
    writeFileSync(join(folder, `${name}.png`), smallPng(await pixelsOf(page)))
    await page.context().close()
  }
  await province.close()
})

/** Where there is none, every character is the same box. */
const hasChineseFont = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const drawn = (character: string) => {
      const canvas = document.createElement('canvas')
      canvas.getContext('2d')?.fillText(character, 10, 20)
      return canvas.toDataURL()
    }
    return drawn('吉') !== drawn('林')
  })

/** The screen as the points of a canvas. */
async function pixelsOf(page: Page): Promise<Pixels> {
  const session = await page.context().newCDPSession(page)
  const metrics = { width: 390, height: 844, deviceScaleFactor: scale, mobile: false }
  await session.send('Emulation.setDeviceMetricsOverride', metrics)
  await page.waitForTimeout(500)
  const { data: screenshot } = await session.send('Page.captureScreenshot')
  const { width, height, data } = await page.evaluate(async address => {
    const image = Object.assign(new Image(), { src: address })
    await image.decode()
    const { width, height } = image
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const points = context?.getImageData(0, 0, width, height).data
    const reader = new FileReader()
    reader.readAsDataURL(new Blob(points ? [points] : []))
    await new Promise(done => {
      reader.onload = done
    })
    return { width, height, data: String(reader.result).split(',')[1] ?? '' }
  }, `data:image/png;base64,${screenshot}`)
  return { width, height, data: Buffer.from(data, 'base64') }
}
