import { describe, expect, it } from 'vitest'
import { phoneOf } from '../../functions/local/people'
import { run as operate } from '../../functions/operate'
import { addMinutes } from '../../shared/domain/calendar'
import type { Material } from '../../shared/schemas/material'
import {
  applicantNumber,
  book,
  codeOf,
  morning,
  runStack,
  staffToken,
  tokenOf,
} from '../functions/running-stack'
import { compilerRunsHere, inputBeside } from './view-layer'
import { openWeapp } from './weapp-phone'

describe.runIf(compilerRunsHere)('the mini-program as WeChat runs it, for staff', () => {
  it('shows a citizen no fourth tab until code and telephone make him staff', async () => {
    const world = await runStack()
    const invited = await operate(world.runtime, {
      command: 'inviteStaff',
      name: '示例窗口',
      phone: phoneOf('staff-cc-00'),
      role: 'counter',
      scope: { kind: 'point', pointId: 'CC-00' },
      reason: '新同事',
    })
    const clerk = openWeapp(world, 'staff-cc-00', 'pages/me/index')
    await clerk.see('工作人员入口')
    expect(clerk.tabs()).toEqual(['首页', '我的预约', '我的'])
    await clerk.tap('工作人员入口')
    await clerk.see('用本机手机号激活')
    await clerk.type('激活码', String(invited.activationCode).toLowerCase())
    await clerk.tellPhone('用本机手机号激活', false)
    await clerk.see('要有手机号才能核对邀请。')
    await clerk.tellPhone('用本机手机号激活')
    await clerk.see('激活成功')
    expect(clerk.wechat.popups.filter(popup => popup === 'phoneNumber')).toHaveLength(2)
    expect(clerk.wechat.downloaded.has('staff')).toBe(false)
    await clerk.tap('进入工作台')
    await clerk.see('今天预约 0 人，已到 0 人')
    expect(clerk.route()).toBe('pages/work/index')
    expect(clerk.tabs()).toEqual(['首页', '我的预约', '我的', '工作台'])
    expect(clerk.tabInFront()).toEqual(['工作台'])
    await clerk.tap('今天的预约')
    await clerk.see('今天还没有预约')
    expect(clerk.route()).toBe('staff/booking/index')
  })

  it('opens by the code on a citizen’s phone the list of the one who stands there', async () => {
    const world = await runStack()
    const slotAt = '2026-11-24T10:00:00+08:00'
    const { bookingId } = await book(world, await tokenOf(world), { slotAt })
    await book(world, await tokenOf(world, 'citizen-2'), { slotAt, applicant: applicantNumber(1) })
    await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const clerk = openWeapp(world, 'staff-cc-00', 'staff/booking/index')
    await clerk.see('示*人')
    await clerk.tap('扫预约码')
    clerk.person.scans = bookingId
    await clerk.tap('扫预约码')
    await expect.poll(() => clerk.text()).not.toContain('示*人')
    await clerk.see('王*英')
    await clerk.see('居民身份证')
  })

  it('finds one of the province’s points by its name, and shows the second factor before reading who comes there', async () => {
    const world = await runStack()
    const token = await staffToken(
      world,
      { role: 'province', scope: { kind: 'province' } },
      'staff-province-1',
    )
    const { key } = await world.call('beginSecondFactor', {}, token)
    await world.call('showSecondFactor', { code: codeOf(key, morning) }, token)
    const now = addMinutes(morning, 1)
    world.setNow(now)
    const clerk = openWeapp(world, 'staff-province-1', 'staff/booking/index')
    await clerk.see('看更多大厅')
    expect(clerk.text()).not.toContain('安图')
    await clerk.type('搜大厅', '安图')
    await clerk.tap(/^延边州安图县大厅/)
    await clerk.type('验证器上的六位数字', codeOf(key, now))
    await clerk.tap('再确认一次是您本人', -1)
    await clerk.see('今天还没有预约')
    await clerk.see(/^延边州安图县大厅/)
    await clerk.back()
    await clerk.see(/^全部 67 个大厅/)
  })

  it('who has the form of a material open sees what a colleague has made of it, before it is saved', async () => {
    const world = await runStack()
    await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'staff-province-1')
    const token = await tokenOf(world, 'staff-province-1')
    const { number } = await world.call('createNotice', {}, token)
    const place = { number, kind: 'material', code: 'M05' } as const
    const clerk = openWeapp(world, 'staff-province-1', `staff/notice/material?number=${number}&code=M05`)
    await clerk.type('份数', '3')
    const { version, entry } = await world.call('getEntry', place, token)
    const colleague = await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'citizen-4')
    const value = { ...(entry.value as Material), count: 7 }
    await world.call('updateEntry', { ...place, version, value }, colleague)
    await clerk.tap('保存')
    await expect.poll(() => inputBeside(clerk.page(), '份数')?.attr.value).toBe('7')
    expect(clerk.wechat.popups).toContain('showToast')
    await clerk.type('份数', '8')
    await clerk.tap('保存')
    await expect
      .poll(async () => (await world.call('getEntry', place, token)).entry.value)
      .toMatchObject({ count: 8 })
  })

  it('checks in at the counter who has booked', async () => {
    const world = await runStack()
    await book(world, await tokenOf(world), { slotAt: '2026-11-24T10:00:00+08:00' })
    await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const clerk = openWeapp(world, 'staff-cc-00', 'staff/booking/index')
    await clerk.see('王*英')
    await clerk.tap('签到')
    await clerk.see('为 王*英 签到？')
    await clerk.tap('签到', -1)
    await clerk.see('已签到')
    expect(world.errors).toEqual([])
  })
})
