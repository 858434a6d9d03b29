import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A browser keeps what it has compiled of an address, and compiles anew what is sent to it: axe is large. */
const address = (async () => {
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'max-age=86400' })
      .end(source)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  // Nobody ends it but the worker.
  server.unref()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/axe.js`
})()

/** Sends axe to a page, once. */
export async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ url: await address })
}
