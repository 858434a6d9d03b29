import { describe, expect, it, vi } from 'vitest'
import { book, runStack, sharedAnswers, tokenOf } from '../functions/running-stack'
import { compilerRunsHere } from './view-layer'
import { openWeapp } from './weapp-phone'

describe.runIf(compilerRunsHere)('a list in hand, in WeChat', () => {
  it('is sent as a card that opens as the same list', async () => {
    const world = await runStack()
    const path = `errand/checklist/index?service=PP-RENEW&given=${sharedAnswers}`
    const her = openWeapp(world, 'citizen-1', path)
    await her.see('请带这 2 样，另有 3 样当场办')
    const card = her.share()
    expect(card).toEqual({ title: '普通护照：换发，要带 2 样', path: `/${path}` })
    const mother = openWeapp(world, 'citizen-2', card.path.slice(1))
    await mother.see('请带这 2 样，另有 3 样当场办')
    await mother.see('已满 16 周岁，未满 60 周岁')
  })

  it('is ticked off without a network, is there after a restart, and is sent once there is one', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { bookingId } = await book(world, token)
    const marks = async () => (await world.call('getBooking', { bookingId }, token)).marks
    const her = openWeapp(world, 'citizen-1', `pages/booking/detail?bookingId=${bookingId}`)
    await her.see('居民身份证')
    her.person.online = false
    await her.tap('居民身份证')
    await her.see('已备好 1 样，还差 1 样')
    her.restart()
    her.restart(`pages/booking/detail?bookingId=${bookingId}`)
    await her.see('已备好 1 样，还差 1 样')
    expect(await marks()).toBeUndefined()
    her.person.online = true
    her.restart()
    await her.see('普通护照：换发')
    await vi.waitFor(async () => expect((await marks())?.have).toHaveLength(1), { timeout: 20_000 })
  })

  it('of a service is found by its printed code', async () => {
    const world = await runStack()
    const passer = openWeapp(world, 'citizen-1', 'errand/checklist/index?scene=s%3DPP-NEW')
    await passer.see('普通护照：首次申请')
  })
})
