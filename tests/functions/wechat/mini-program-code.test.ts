import { expect, it } from 'vitest'
import { fetchMiniProgramCode } from '../../../functions/wechat/mini-program-code'
import { runSandbox } from './running-sandbox'

const place = { scene: 's=PP-RENEW', page: 'errand/checklist/index' }

it('answers a picture of the code', async () => {
  const { config, cache, clock } = await runSandbox()
  const result = await fetchMiniProgramCode(config, cache, place, clock.now)
  if (result.outcome !== 'image') throw new Error(result.outcome)
  const image = Buffer.from(result.image)
  expect(image.subarray(1, 4).toString()).toBe('PNG')
  expect(image.readUInt32BE(16)).toBeGreaterThan(200)
})

it.each([
  ['a scene with a sign WeChat does not know', { ...place, scene: 's=护照' }, 40129],
  ['a scene of 33 characters', { ...place, scene: 's'.repeat(33) }, 40129],
  ['no scene', { ...place, scene: '' }, 40129],
  ['a page with a leading slash', { ...place, page: '/errand/checklist/index' }, 41030],
])('%s is a fault of ours, told by its code', async (_, wrong, errcode) => {
  const { config, cache, clock } = await runSandbox()
  await expect(fetchMiniProgramCode(config, cache, wrong, clock.now)).rejects.toThrow(`errcode ${errcode}`)
})

it('a token that is over is renewed, and a quota that is used up is worth waiting for', async () => {
  const { config, cache, clock } = await runSandbox()
  cache.held = { token: 'old', usableUntil: clock.now + 1000 }
  expect((await fetchMiniProgramCode(config, cache, place, clock.now)).outcome).toBe('image')
  const spent = { ...config, fetch: async () => new Response('{"errcode":45009,"errmsg":"quota"}') }
  expect(await fetchMiniProgramCode(spent, cache, place, clock.now)).toMatchObject({ reason: 'dailyQuota' })
})
