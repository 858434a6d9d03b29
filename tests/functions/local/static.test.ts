import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, it, onTestFinished } from 'vitest'
import { serveFile } from '../../../functions/local/static'

const text = 'let page = 1;\n'.repeat(2000)

async function runSite() {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  for (const name of ['index.html', 'app.0a1b2c3d.js']) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'app.0a1b2c3d.js.br'), brotliCompressSync(text))
  writeFileSync(join(folder, 'icon.png'), text)
  const server = createServer(async (request, response) => {
    const found = await serveFile(folder, (request.url ?? '').slice(1), request, response)
    if (!found) response.writeHead(404).end()
  }).listen(0)
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return (path: string, encoding = 'gzip') =>
    fetch(`http://localhost:${port}/${path}`, { headers: { 'accept-encoding': encoding } })
}

it('a file named by what is in it is kept for good, any other is asked for anew each time', async () => {
  const get = await runSite()
  expect((await get('app.0a1b2c3d.js')).headers.get('cache-control')).toContain('immutable')
  expect((await get('index.html')).headers.get('cache-control')).toBe('no-cache')
  expect((await get('nothing.js')).status).toBe(404)
})

it('text is sent small to whoever can read it so, and is the same text', async () => {
  const get = await runSite()
  for (const [path, encoding, sent] of [
    ['app.0a1b2c3d.js', 'gzip, deflate, br', 'br'],
    ['app.0a1b2c3d.js', 'gzip', 'gzip'],
    ['index.html', 'gzip, deflate, br', 'gzip'],
    ['app.0a1b2c3d.js', 'identity', null],
    ['icon.png', 'gzip', null],
  ] as const) {
    const answer = await get(path, encoding)
    expect(answer.headers.get('content-encoding')).toBe(sent)
    expect(await answer.text()).toBe(text)
  }
})
