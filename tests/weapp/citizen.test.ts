import { beforeEach, describe, expect, it } from 'vitest'
import { getBooking } from '../../functions/store/booking'
import {
  applicantNumber,
  book,
  runStack,
  sharedAnswers,
  synthetic,
  tokenOf,
  type World,
} from '../functions/running-stack'
import { answerPassport, answerRenewal, bookPassport, chooseSlot, typeApplicant } from './errand-steps'
import { compilerRunsHere } from './view-layer'
import { openWeapp } from './weapp-phone'

describe.runIf(compilerRunsHere)('the mini-program as WeChat runs it, for a citizen', () => {
  let world: World
  beforeEach(async () => {
    world = await runStack()
  })

  it('starts at home, and changes tabs without opening pages twice', async () => {
    const her = openWeapp(world, 'citizen-1')
    await her.see(/查材料/)
    expect(her.tabs()).toEqual(['首页', '我的预约', '我的'])
    expect(her.tabInFront()).toEqual(['首页'])
    await her.tapTab(1)
    await her.see('还没有预约')
    expect(her.tabInFront()).toEqual(['我的预约'])
    await her.tapTab(2)
    await her.tap('English')
    await her.see('Language')
    await her.tapTab(0)
    await her.see(/What to bring/)
    await expect.poll(() => her.tabs()).toEqual(['Home', 'Bookings', 'Me'])
    expect(her.tabInFront()).toEqual(['Home'])
    expect(her.depth()).toBe(1)
    her.restart()
    await her.see(/What to bring/)
  })

  it('leads from a question to a booking that the hall knows, and asks to write only in the tap', async () => {
    const her = openWeapp(world, 'citizen-1')
    await bookPassport(her)
    await her.see('已经约好了')
    await her.see('220***********0013')
    expect(her.wechat.popups).toEqual(['messages'])
    const device = encodeURIComponent('iPhone|iPhone 14<iPhone14,7>|iOS 18.0|5683|390|844|3')
    expect(her.wechat.tellsDevice).toEqual([{ request: 'POST /bookings', device }])
    expect(her.depth()).toBe(1)
    const [booking] = await world.call('listBookings', {}, await tokenOf(world))
    expect(booking).toMatchObject({ services: ['PP-RENEW'], pointId: 'CC-00', status: 'booked' })
    // The county chosen for the way has stayed on the phone: the server is told it on being asked, or not.
    const bookingId = booking?.bookingId ?? ''
    expect(await getBooking(world.table, bookingId)).not.toHaveProperty('originDivision')
    await her.see('您从哪个县（市、区）来？')
    await her.tap('不说')
    await expect.poll(() => her.text()).not.toContain('您从哪个县')
    expect((await world.call('getMe', {}, await tokenOf(world))).originDivision).toBe(null)
    await her.tap('看我的预约')
    await her.tap('普通护照：换发')
    await her.see('取消预约')
    expect(world.errors).toEqual([])
  })

  it('goes on with a list where it was left, and begins anew for another applicant', async () => {
    const her = openWeapp(world, 'citizen-1')
    await answerPassport(her)
    await her.tap(/^居民身份证: /)
    await her.see('已备好 1 样，还差 1 样')
    her.restart()
    await her.tap(/查材料/)
    await her.tap('普通护照：换发')
    await her.see(/接着上次的清单（36.周岁）/)
    await her.see('已备好 1 样，还差 1 样')
    await her.tap('重新答')
    await her.see('从头重新答吗？')
    await her.tap('重新答', -1)
    await her.type('周岁', '40')
    await her.tap('下一题')
    await her.see(/国家工作人员/)
    expect(her.text()).not.toContain('接着上次的清单')
  })

  it('of a list that was booked keeps nothing for the next applicant, and its ticks for the booking', async () => {
    const her = openWeapp(world, 'citizen-1')
    await answerPassport(her)
    await her.tap(/^居民身份证: /)
    await her.see('已备好 1 样，还差 1 样')
    await chooseSlot(her)
    await typeApplicant(her)
    await her.tap('确认预约')
    await her.see('已备好 1 样，还差 1 样')
    await her.tap('看我的预约')
    await expect.poll(() => her.route()).toBe('pages/booking/index')
    await her.tapTab(0)
    await her.tap(/查材料/)
    await her.tap('普通护照：换发')
    await her.see('申请人多大？')
    expect(her.text()).not.toContain('接着上次的清单')
  })

  it('whose booking is refused leads on to another time', async () => {
    const her = openWeapp(world, 'citizen-1')
    await answerPassport(her)
    await chooseSlot(her)
    await typeApplicant(her)
    world.setNow('2026-11-24T11:30:00+08:00')
    await her.tap('确认预约')
    await her.see(/这个时段已经过了/)
    await her.tap('换一个时段')
    await expect.poll(() => her.route()).toBe('errand/slot/index')
  })

  it('whose number says another age is asked again, reads that list, and comes back to the same time', async () => {
    const her = openWeapp(world, 'citizen-1')
    await answerPassport(her)
    await chooseSlot(her)
    await her.see('11月24日 周二 11:00')
    await typeApplicant(her, { ...synthetic, idNumber: '２２０１０２ 20150505 0012' })
    await her.see('证件号码说，到 11月24日 来办时，申请人满 11 周岁。')
    await her.see('清单是按 36 周岁列的，要带的不一样。')
    await her.tap('重看清单')
    await her.see(/居民身份证吗/)
    await her.tap('是')
    await her.see(/监护人会陪孩子/)
    await her.tap('是')
    await her.see('监护关系证明')
    await her.tap('选择大厅')
    await her.tap('约 11月24日 11:00，填信息')
    await her.tap('确认预约')
    await her.see('已经约好了')
    const [booking] = await world.call('listBookings', {}, await tokenOf(world))
    expect(booking).toMatchObject({ slotAt: '2026-11-24T11:00:00+08:00', status: 'booked' })
    expect(booking?.materials).toContain('M05')
  })

  it('without answers is told so before anything is typed, and is led through the list back to the time', async () => {
    const slotAt = encodeURIComponent('2026-11-24T14:00:00+08:00')
    const form = `errand/booking/form?service=PP-RENEW&pointId=CC-00&slotAt=${slotAt}`
    const her = openWeapp(world, 'citizen-1', form)
    await her.tap('看要带什么')
    await answerRenewal(her)
    await her.tap('选择大厅')
    await her.tap('约 11月24日 14:00，填信息')
    await her.see('确认预约')
  })

  it('sees what to bring also for a hall of which no time was chosen', async () => {
    const her = openWeapp(world, 'citizen-1', 'errand/service/index?pointId=CC-00&slotAt=')
    await her.tap('普通护照：换发')
    await answerRenewal(her)
    await her.tap('选择大厅')
    await her.see('长春市出入境大厅')
    expect(her.route()).toBe('errand/slot/index')
  })

  it('who has begun anew and answers as before is not asked once more', async () => {
    const her = openWeapp(world, 'citizen-1', 'errand/checklist/index?service=FR-ANNOT')
    await her.tap('否')
    await her.see(/^请带这/)
    her.restart()
    her.restart('errand/checklist/index?service=FR-ANNOT')
    await her.tap('重新答')
    await her.see('从头重新答吗？')
    await her.tap('重新答', -1)
    await her.see('最后一个问题')
    await her.tap('否')
    await her.see(/^请带这/)
    expect(her.text()).not.toContain('从头重新答吗？')
    expect(her.text()).not.toContain('接着上次的清单')
  })

  it('keeps of a list that was sent what its receiver has made of it', async () => {
    const card = `errand/checklist/index?service=PP-RENEW&given=${sharedAnswers}`
    const mother = openWeapp(world, 'citizen-1', card)
    await mother.tap(/^居民身份证: /)
    await mother.see('已备好 1 样，还差 1 样')
    await mother.tap(/^修改: 申请人多大/)
    await mother.type('周岁', '66')
    await mother.tap('下一题')
    await mother.see(/^66.周岁$/)
    mother.restart()
    mother.restart(card)
    await mother.see(/^66.周岁$/)
    await mother.see('已备好 1 样，还差 1 样')
    await mother.see(/接着上次的清单（66.周岁）/)
    expect(mother.share().path).not.toBe(`/${card}`)
    mother.restart(card)
    await mother.see(/^66.周岁$/)
  })

  it('takes the answers along to what is done in the same visit, unless that was begun for somebody else', async () => {
    const her = openWeapp(world, 'citizen-1', 'errand/checklist/index?service=HM-NEW')
    await her.type('周岁', '66')
    await her.tap('下一题')
    await her.see('您的情况')
    her.restart('pages/home/index')
    await answerPassport(her)
    await her.tap('往来港澳通行证：换发')
    await her.see(/^36.周岁$/)
    expect(her.text()).not.toContain('接着上次的清单')
    await her.back()
    await her.tap(/^修改: 申请人多大/)
    await her.type('周岁', '40')
    await her.tap('下一题')
    await her.tap('往来港澳通行证：换发')
    await her.see(/^40.周岁$/)
    expect(her.text()).not.toContain('接着上次的清单')
    await her.back()
    await her.tap('往来港澳通行证：首次申请')
    await her.see(/^66.周岁$/)
    await her.see(/接着上次的清单（66.周岁）/)
  })

  it('is led home from a printed code whose service is no longer there', async () => {
    const passer = openWeapp(world, 'citizen-1', 'errand/checklist/index?scene=s%3DXX-NONE')
    await passer.see('没有找到您要的内容，可能已经变更。')
    await passer.tap('回首页')
    await passer.see(/查材料/)
    expect(passer.depth()).toBe(1)
  })

  it('opens a message’s page on a phone that has only just been handed the mini-program', async () => {
    const { bookingId } = await book(world, await tokenOf(world))
    const her = openWeapp(world, 'citizen-1', `pages/booking/detail?bookingId=${bookingId}&from=message`)
    await her.see('取消预约')
    // The page itself is in the main package; the way through the hall is fetched behind it, for thick walls, and
    // what leads to another time.
    expect(Array.from(her.wechat.downloaded)).toEqual(['hall', 'other-time'])
  })

  it('has the packages of the next errands on the phone before they are opened', async () => {
    const her = openWeapp(world, 'citizen-1')
    await her.see(/查材料/)
    expect(Array.from(her.wechat.downloaded)).toEqual(['errand', 'guide'])
  })

  it('books for who refuses every message, and for who has switched them all off', async () => {
    const her = openWeapp(world, 'citizen-1')
    her.person.acceptsMessages = false
    await bookPassport(her)
    await her.see('已经约好了')
    expect(await credits(world)).toEqual({})

    const him = openWeapp(world, 'citizen-2')
    him.person.messagesSwitchedOff = true
    await bookPassport(him, applicantNumber(1))
    await him.see('已经约好了')
  })

  it('asks to write of the errand and of better points, and only of the errand who wants no recommendations', async () => {
    await bookPassport(openWeapp(world, 'citizen-1'))
    await expect
      .poll(() => credits(world))
      .toEqual({ recommendation: 1, bookingReminder: 1, checklistChanged: 1 })
    const token = await tokenOf(world, 'citizen-2')
    await world.call('updatePreference', { wantsRecommendations: false }, token)
    await bookPassport(openWeapp(world, 'citizen-2'), applicantNumber(1))
    await expect.poll(() => credits(world, 'citizen-2')).toEqual({ bookingReminder: 1, checklistChanged: 1 })
  })

  it('asks no more whom “always” has answered, and still may write once for each time', async () => {
    const her = openWeapp(world, 'citizen-1')
    her.person.always = true
    await bookPassport(her)
    await her.tap(/^从.*区来$/)
    await expect.poll(() => her.text()).not.toContain('您从哪个县')
    const origins = async () => {
      const bookings = await world.call('listBookings', {}, await tokenOf(world))
      const items = bookings.map(({ bookingId }) => getBooking(world.table, bookingId))
      return (await Promise.all(items)).map(item => item?.originDivision)
    }
    const { originDivision } = await world.call('getMe', {}, await tokenOf(world))
    expect(originDivision).toMatch(/^2201/)
    expect(await origins()).toEqual([originDivision])
    await her.tap('看我的预约')
    await expect.poll(() => her.route()).toBe('pages/booking/index')
    await her.tapTab(0)
    // WeChat tells what was chosen by the second, and what is told twice counts once.
    world.setNow('2026-11-24T09:31:00+08:00')
    await bookPassport(her, applicantNumber(2), false)
    await her.see('已经约好了')
    expect(her.text()).not.toContain('您从哪个县')
    expect(await origins()).toEqual([originDivision, originDivision])
    // Beside it that the county is noted.
    expect(her.wechat.popups).toEqual(['messages', 'showToast'])
    expect((await credits(world)).recommendation).toBe(2)
  })

  it('uses the location once the privacy guide is agreed to, and asks again whom it has not convinced', async () => {
    const her = openWeapp(world, 'citizen-1', 'errand/point/index?service=PP-RENEW')
    her.person.agreesToPrivacyGuide = false
    await her.tap('用我现在的位置')
    await her.see('没有取得位置，请从下面选择。')
    her.person.agreesToPrivacyGuide = true
    await her.tap('用我现在的位置')
    await her.see('从当前位置出发')
    expect(her.wechat.popups).toEqual(['privacy', 'privacy', 'location'])
  })

  it('once the location is refused leads to the settings, where it can be allowed, or to a county', async () => {
    const her = openWeapp(world, 'citizen-1', 'errand/point/index?service=PP-RENEW')
    her.person.allowsLocation = false
    await her.tap('用我现在的位置')
    await her.see(/您没有允许使用位置/)
    await her.tap('用我现在的位置')
    await her.tap('打开设置')
    await expect.poll(() => her.wechat.popups).toEqual(['privacy', 'location', 'settings'])
    await her.see(/您没有允许使用位置/)
    her.person.inSettings.location = true
    await her.tap('打开设置')
    await her.see('从当前位置出发')
    await her.tap('修改')
    await her.tap('宽城区')
    await her.see('从宽城区出发')
  })
})

const credits = async (world: World, person = 'citizen-1') => {
  await world.settled()
  return (await world.call('getMe', {}, await tokenOf(world, person))).credits
}
