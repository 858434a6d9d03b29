import type { Page } from 'playwright-core'
import { pngOf } from '../../functions/local/png'

/** The browser itself makes a JPEG of the points. */
export async function jpegOf(page: Page, pixels: Parameters<typeof pngOf>[0]) {
  const source = `data:image/png;base64,${pngOf(pixels).toString('base64')}`
  const jpeg = await page.evaluate(async address => {
    const image = Object.assign(new Image(), { src: address })
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    })
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    return canvas.toDataURL('image/jpeg', 1)
  }, source)
  const body = Buffer.from(jpeg.split(',')[1] ?? '', 'base64')
  // A drawing holds less than a face does; readers pass over what follows the end of the picture.
  return Buffer.concat([body, Buffer.alloc(Math.max(0, 60 * 1024 - body.length))])
}
