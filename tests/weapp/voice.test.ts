import { beforeEach, describe, expect, it } from 'vitest'
import { book, runStack, tokenOf, type World } from '../functions/running-stack'
import { answerPassport } from './errand-steps'
import { compilerRunsHere } from './view-layer'
import { openWeapp } from './weapp-phone'

describe.runIf(compilerRunsHere)('reading aloud in WeChat, by its own plugin', () => {
  let world: World
  beforeEach(async () => {
    world = await runStack()
  })
  const hears = (her: ReturnType<typeof openWeapp>, what: RegExp) =>
    expect.poll(() => her.wechat.voice.heard.at(-1), { timeout: 10_000 }).toMatch(what)

  it('reads the checklist thing by thing, and is silent when stopped', async () => {
    const her = openWeapp(world, 'citizen-1', undefined, { hasVoice: true })
    await answerPassport(her)
    await her.tap('读给我听')
    await hears(her, /^请带这 \d 样/)
    her.wechat.voice.endPiece()
    // What is written there has no number.
    await hears(her, /^出入境证件申请表。/)
    her.wechat.voice.endPiece()
    await hears(her, /^1。居民身份证/)
    her.wechat.voice.endPiece()
    await hears(her, /^2。/)
    await her.tap('停止朗读')
    expect(her.wechat.voice.isPlaying()).toBe(false)
    await her.see('读给我听')
  })

  it('reads the list of a booking to its end and offers to begin anew', async () => {
    const { bookingId, materials } = await book(world, await tokenOf(world))
    const her = openWeapp(world, 'citizen-1', `pages/booking/detail?bookingId=${bookingId}`, {
      hasVoice: true,
    })
    await her.tap('读给我听')
    for (let piece = 0; piece <= materials.length; piece++) {
      await expect.poll(() => her.wechat.voice.heard.length, { timeout: 10_000 }).toBe(piece + 1)
      her.wechat.voice.endPiece()
    }
    await her.see('读给我听')
    expect(her.wechat.voice.isPlaying()).toBe(false)
  })

  it('falls silent when the page is left', async () => {
    const { bookingId } = await book(world, await tokenOf(world))
    const her = openWeapp(world, 'citizen-1', 'pages/booking/index', { hasVoice: true })
    await her.tap('普通护照：换发')
    await her.tap('读给我听')
    await hears(her, /材料/)
    her.back()
    await expect.poll(() => her.wechat.voice.isPlaying()).toBe(false)
    expect(bookingId).toBeTruthy()
  })

  it('says so when the network gives no voice', async () => {
    const { bookingId } = await book(world, await tokenOf(world))
    const her = openWeapp(world, 'citizen-1', `pages/booking/detail?bookingId=${bookingId}`, {
      hasVoice: true,
    })
    await her.see('读给我听')
    her.person.online = false
    await her.tap('读给我听')
    await expect.poll(() => her.wechat.popups).toContain('showToast')
    await her.see('读给我听')
  })

  it('offers no reading where there is no voice: in Korean, or while the account lacks the plugin', async () => {
    const { bookingId } = await book(world, await tokenOf(world))
    const url = `pages/booking/detail?bookingId=${bookingId}`
    const without = openWeapp(world, 'citizen-1', url)
    await without.see('取消预约')
    expect(without.text()).not.toContain('读给我听')
    const her = openWeapp(world, 'citizen-1', 'pages/me/index', { hasVoice: true })
    await her.tap('한국어')
    her.restart(url)
    await her.see('예약 취소')
    expect(her.text()).not.toContain('읽어 주기')
  })
})
