import { beforeEach, describe, expect, it } from 'vitest'
import { book, runStack, synthetic, tokenOf, type World } from '../functions/running-stack'
import { answerPassport, chooseSlot, typeApplicant } from './errand-steps'
import { compilerRunsHere, inputBeside, nodesOf } from './view-layer'
import { openWeapp, type WeappPhone } from './weapp-phone'

const withClass = (her: WeappPhone, name: string) =>
  Array.from(nodesOf(her.page())).filter(({ attr }) => String(attr.class).split(' ').includes(name))
const typedInto = (her: WeappPhone, label: string) => inputBeside(her.page(), label)?.attr.value

describe.runIf(compilerRunsHere)('the mini-program where the network is weak', () => {
  let world: World
  beforeEach(async () => {
    world = await runStack()
  })

  it('shows home by one call, and without a network what it was', async () => {
    await book(world, await tokenOf(world))
    const her = openWeapp(world, 'citizen-1')
    await her.see('普通护照：换发')
    expect(her.wechat.requests).toEqual(['POST /session', 'GET /home'])
    her.person.online = false
    her.restart()
    await her.see('普通护照：换发')
    await her.see('现在连不上，这是 09:30 的内容。')
    // Asked twice before it is given up, and for nothing else.
    expect(her.wechat.requests.slice(2)).toEqual(['GET /home', 'GET /home'])
  })

  it('keeps the checklist, the bookings and their code on the phone, and says how old they are', async () => {
    const her = openWeapp(world, 'citizen-1')
    await answerPassport(her)
    await her.see('请带这 2 样，另有 3 样当场办')
    her.person.online = false
    her.restart('errand/checklist/index?service=PP-RENEW')
    await her.see('请带这 2 样，另有 3 样当场办')
    await her.see('现在连不上，这是 09:30 的内容。')
    her.person.online = true
    her.restart('errand/checklist/index?service=PP-RENEW')
    await her.see('请带这 2 样，另有 3 样当场办')
    await chooseSlot(her)
    await typeApplicant(her)
    await her.tap('确认预约')
    await her.see('已经约好了')
    await her.see('要带的材料')
    await her.tap('看我的预约')
    await her.see('普通护照：换发')
    her.person.online = false

    her.restart('pages/booking/index')
    await her.see('现在连不上，这是 09:30 的内容。')
    await her.tap('普通护照：换发')
    await her.see('现在连不上，这是 09:30 的内容。')
    expect(withClass(her, 'qr')[0]?.children.length).toBe(29)
    await her.see('要带的材料')
    her.person.online = true
  })

  it('says plainly that there is no network where it keeps nothing, and goes on when asked again', async () => {
    const her = openWeapp(world, 'citizen-1', 'guide/hall/index')
    her.person.online = false
    await her.see('再试一次')
    her.person.online = true
    await her.tap('再试一次')
    await her.see('看更多大厅')
  })

  it('says on a first start without a network that nothing could be read, not that nothing is booked', async () => {
    await book(world, await tokenOf(world))
    const her = openWeapp(world, 'citizen-1', 'pages/home/index', { online: false })
    await her.see(/没有连上服务器/)
    her.person.online = true
    await her.tap('再试一次')
    await her.see('下一个预约')
    expect(her.text()).not.toContain('没有连上服务器')
  })

  it('turns the wish for recommendations back when the server does not hear of it', async () => {
    const her = openWeapp(world, 'citizen-1', 'pages/me/index')
    const isOn = () => withClass(her, 'toggle-on').length === 1
    await her.see('推荐更省时间的大厅')
    expect(isOn()).toBe(true)
    her.person.online = false
    await her.tap('推荐更省时间的大厅')
    await expect.poll(isOn).toBe(false)
    await expect.poll(isOn).toBe(true)
    expect(her.wechat.popups).toContain('showToast')
    her.person.online = true
    await her.tap('推荐更省时间的大厅')
    await expect
      .poll(async () => (await world.call('getMe', {}, await tokenOf(world))).wantsRecommendations)
      .toBe(false)
    expect(isOn()).toBe(false)
  })

  it('keeps what was typed through a booking that could not be sent, until it has been', async () => {
    const her = openWeapp(world, 'citizen-1')
    await answerPassport(her)
    await chooseSlot(her)
    await typeApplicant(her)
    const form = her.address()
    her.person.online = false
    await her.tap('确认预约')
    await her.see(/没有连上服务器/)
    her.person.online = true
    her.restart(form)
    await her.see(/已填上您刚才没有提交的信息/)
    expect(typedInto(her, '姓名')).toBe(synthetic.name)
    await her.tap('确认预约')
    await her.see('已经约好了')
    her.restart(form)
    // The errand is over: the next applicant has answered nothing yet.
    await her.see('看要带什么')
    expect(typedInto(her, '姓名')).toBe('')
  })

  it('shows the form for a parent as it was left, and as one’s own when it is cleared', async () => {
    const her = openWeapp(world, 'citizen-1')
    await answerPassport(her)
    await chooseSlot(her)
    await her.tap('家人')
    await her.type('家人的姓名', synthetic.name)
    her.restart(her.address())
    await her.see(/已填上您刚才没有提交的信息/)
    expect(typedInto(her, '家人的姓名')).toBe(synthetic.name)
    await her.tap('清空')
    await her.see('姓名')
    expect(typedInto(her, '姓名')).toBe('')
    her.restart(her.address())
    await her.see('姓名')
  })

  it('forgets on request everything it has kept', async () => {
    const her = openWeapp(world, 'citizen-1', 'errand/checklist/index?service=PP-NEW')
    await her.tap('用身份证号算年龄')
    await her.type('身份证号', synthetic.idNumber)
    await her.tap('在这部手机上记住出生日期')
    await expect.poll(() => withClass(her, 'toggle-on').length).toBe(1)
    await her.tap('下一题')
    await her.see('您的情况')
    expect(everything(her)).toContain('"1990-03-07"')
    her.restart('pages/home/index')
    await answerPassport(her)
    await chooseSlot(her)
    await typeApplicant(her)
    her.restart('pages/me/index')
    await her.tap('清除这部手机上的记录')
    await her.see('清除这部手机上的记录吗？')
    await her.tap('清除这部手机上的记录', -1)
    await expect.poll(() => kept(her)).toEqual([])
    for (const personal of [
      synthetic.name,
      synthetic.idNumber,
      synthetic.phone,
      'PP-RENEW',
      '1990-03-07',
      '220103',
    ])
      expect(everything(her)).not.toContain(personal)
    await her.see('还没有选择')
  })

  it('says so when a page cannot be fetched, and opens it once however often it is tapped', async () => {
    const { bookingId } = await book(world, await tokenOf(world))
    const her = openWeapp(world, 'citizen-1', `pages/booking/detail?bookingId=${bookingId}`)
    await her.see('看这里忙不忙、何时来最好')
    her.person.online = false
    await her.tap('看这里忙不忙、何时来最好')
    await expect.poll(() => her.wechat.popups).toContain('showToast')
    expect(her.depth()).toBe(1)
    her.person.online = true
    await her.tap('看这里忙不忙、何时来最好', 0, 2)
    await her.see('在这里预约')
    expect(her.depth()).toBe(2)
  })
})

const everything = (her: WeappPhone) => Array.from(her.wechat.storage.values()).join()

const kept = (her: WeappPhone) => Array.from(her.wechat.storage.keys()).filter(key => key.startsWith('kept:'))
