import { expect, it } from 'vitest'
import { runStack, type World } from '../running-stack'

const codeOf = (world: World, code: string) => fetch(`${world.base}/api/services/${code}/mini-program-code`)

/** How often WeChat is asked from here on. */
function asksOf(world: World): () => number {
  let asked = 0
  const { config } = world.runtime.wechat
  config.fetch = (input, init) => {
    if (String(input).includes('/wxa/getwxacodeunlimit')) asked += 1
    return fetch(input, init)
  }
  return () => asked
}

it('a code for the checklist of a service is a picture that everybody may keep; WeChat is asked for it once', async () => {
  const world = await runStack()
  const asked = asksOf(world)
  const first = await codeOf(world, 'PP-RENEW')
  expect(first.status).toBe(200)
  expect(first.headers.get('content-type')).toBe('image/png')
  expect(first.headers.get('cache-control')).toContain('public')
  const image = Buffer.from(await first.arrayBuffer())
  expect(image.subarray(1, 4).toString()).toBe('PNG')
  const again = await Promise.all(Array.from({ length: 5 }, () => codeOf(world, 'PP-RENEW')))
  for (const answer of again) expect(Buffer.from(await answer.arrayBuffer()).equals(image)).toBe(true)
  expect(asked()).toBe(1)
  await codeOf(world, 'HM-NEW')
  expect(asked()).toBe(2)
})

it('of many who want the same new code at once, one asks WeChat, and nobody for a service that does not exist', async () => {
  const world = await runStack()
  const asked = asksOf(world)
  const answers = await Promise.all(Array.from({ length: 12 }, () => codeOf(world, 'PP-RENEW')))
  const statuses = new Set(answers.map(({ status }) => status))
  expect(statuses.has(200)).toBe(true)
  expect(statuses.has(500)).toBe(false)
  expect((await codeOf(world, 'XX-99')).status).toBe(404)
  expect((await codeOf(world, 'x')).status).toBe(400)
  expect(asked()).toBe(1)
})

it('when WeChat cannot give one, it is asked again later, and not by everyone at once', async () => {
  const world = await runStack()
  const { config } = world.runtime.wechat
  config.fetch = () => Promise.reject(new Error('no network'))
  expect((await codeOf(world, 'PP-RENEW')).status).toBe(503)
  delete config.fetch
  expect((await codeOf(world, 'PP-RENEW')).status).not.toBe(200)
  world.setNow('2026-11-24T09:31:00+08:00')
  expect((await codeOf(world, 'PP-RENEW')).status).toBe(200)
})
