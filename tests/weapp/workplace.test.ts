import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Assignment } from '../../shared/schemas/staff'
import {
  book,
  hallWith,
  keptSession,
  runStack,
  staffToken,
  tokenOf,
  type World,
} from '../functions/running-stack'
import { compilerRunsHere } from './view-layer'
import { openWeapp } from './weapp-phone'

const pointId = 'CC-00'
const at = { kind: 'point', pointId } as const
const city = { kind: 'city', prefectureCode: '220100' } as const

/** From the tab: what is tapped, and where that leads. */
type Way = [errand: string, taps: (string | RegExp)[], route: string]
const atPoint: Way[] = [
  ['who comes next', [/^10:00/], 'staff/booking/detail'],
  ['checking somebody in', ['今天的预约', '签到'], 'staff/booking/index'],
  ['somebody without a booking', ['没预约的人来了', '普通护照：换发'], 'staff/checklist/card'],
  ['showing the way', ['给人指路'], 'hall/desk/index'],
  ['the plan', ['大厅平面图和标识'], 'hall/plan/index'],
  ['editions', ['告知单'], 'staff/notice/index'],
  ['what is missing', ['最常缺的材料'], 'staff/shortfall/index'],
  ['machines', ['排队机'], 'staff/device/index'],
  ['what recommending achieves', ['推荐效果'], 'staff/outcome/index'],
  ['inspections', ['检查与问题'], 'inspection/list/index'],
  ['messages', ['消息'], 'messages/list/index'],
  ['statistics', ['统计'], 'figures/index/index'],
  ['entering a home visit', ['上门办证'], 'home-visit-desk/queue/index'],
]
const managing: Way[] = [
  ['closing today', ['今天提前停办'], 'hall/closing/index'],
  ['the facts of the hall', ['大厅信息核对'], 'point-facts/door/index'],
  ['telling those booked', ['通知预约的人'], 'messages/broadcast/index'],
  ['colleagues', ['同事'], 'colleague/index/index'],
]
const overHalls: Way[] = [
  ['a hall', [/^长春市出入境大厅/], 'staff/booking/index'],
  ['a hall’s machines', [/^长春市出入境大厅/, '排队机'], 'staff/device/index'],
  ['editions', ['告知单'], 'staff/notice/index'],
  ['what is missing', ['最常缺的材料'], 'staff/shortfall/index'],
  ['what recommending achieves', ['推荐效果'], 'staff/outcome/index'],
  ['inspections', ['检查与问题'], 'inspection/list/index'],
  ['statistics', ['统计'], 'figures/index/index'],
]
const ofOverseer: Way[] = [
  ['messages', ['消息'], 'messages/list/index'],
  ['telling a hall’s booked', [/^长春市出入境大厅/, '通知预约的人'], 'messages/broadcast/index'],
  ['closing a hall', [/^长春市出入境大厅/, '今天提前停办'], 'hall/closing/index'],
  ['requests for home visits', ['上门办证'], 'home-visit-desk/queue/index'],
  ['routes', ['上门路线'], 'home-visit-route/plan/index'],
  ['visit figures', ['上门统计'], 'home-visit-desk/figure/index'],
]
/** A county of one hall shows that hall as its own staff see it. */
const overOneHall: Way[] = [
  ['the only hall', [/^长春市德惠市大厅/], 'staff/booking/index'],
  ['its machines', [/^长春市德惠市大厅/, '排队机'], 'staff/device/index'],
  ['its plan', [/^长春市德惠市大厅/, '大厅引导', '大厅平面图'], 'hall/plan/index'],
  ['a finding', ['检查与问题'], 'inspection/list/index'],
]
const ofProvince: Way[] = [
  ['drawing halls', ['检查与问题', '暗访抽取'], 'inspection/draw/index'],
  ['campaigns', ['上门办证', '活动'], 'home-visit-desk/campaign/index'],
  ['inviting somebody', ['同事', '邀请同事'], 'colleague/invite/index'],
]
const ofAuditor: Way[] = [
  ['what is recorded', ['操作记录'], 'account/audit/index'],
  ['what is recorded at a place', ['操作记录', '全省'], 'account/audit/index'],
  ['letting a PC in', ['登录电脑'], 'account/confirm/index'],
  ['one’s own devices', ['登录与安全'], 'account/session/index'],
  ['the second factor', ['登录与安全', '第二重验证'], 'account/factor/index'],
]
const roles: [Assignment, Way[]][] = [
  [{ role: 'pointManager', scope: at }, [...atPoint, ...managing]],
  [{ role: 'counter', scope: at }, atPoint],
  [
    { role: 'guide', scope: at },
    atPoint.filter(([errand]) => ['showing the way', 'the plan', 'editions'].includes(errand)),
  ],
  [{ role: 'province', scope: { kind: 'province' } }, ofProvince],
  [{ role: 'city', scope: city }, [...overHalls, ...ofOverseer]],
  [{ role: 'county', scope: { kind: 'county', divisionCode: '220183' } }, overOneHall],
  [
    { role: 'visitTeam', scope: { kind: 'team', divisionCode: '220102', team: 'A' } },
    [['the team’s day', ['今天上门'], 'home-visit-route/team/index']],
  ],
  [{ role: 'inspector', scope: city }, overHalls],
  [{ role: 'auditor', scope: { kind: 'province' } }, ofAuditor],
]

/** A hall with a queue, and somebody who is due there. */
async function busyHall(): Promise<World> {
  const world = await runStack()
  await hallWith(world, pointId, 60, 4)
  await book(world, await tokenOf(world), { slotAt: '2026-11-24T10:00:00+08:00' })
  return world
}

describe.runIf(compilerRunsHere)('the workplace, in WeChat', () => {
  it.each(roles)('leads %j to each errand in three taps at most', async (assignment, ways) => {
    const world = await busyHall()
    await staffToken(world, assignment)
    for (const [errand, taps, route] of ways) {
      expect(taps.length, errand).toBeLessThanOrEqual(3)
      const kept = { session: await keptSession(world, 'staff-cc-00') }
      const clerk = openWeapp(world, 'staff-cc-00', 'pages/work/index', {}, kept)
      for (const text of taps) await clerk.tap(text)
      await expect.poll(() => clerk.route(), { message: errand }).toBe(route)
    }
  })

  it('mirrors the call board, and says what one more counter would save', async () => {
    const world = await busyHall()
    await staffToken(world, { role: 'pointManager', scope: at })
    const manager = openWeapp(world, 'staff-cc-00', 'pages/work/index')
    await manager.see('60')
    await manager.see('人在等')
    await manager.see('现在很挤，要等约 3 小时 35 分。')
    await manager.see(/^现在再开一个窗口两小时，到今天下班大家一共少等约 \d+ 小时/)
  })

  it('of a hall that has fallen silent shows no number, only since when', async () => {
    const world = await busyHall()
    await staffToken(world, { role: 'counter', scope: at })
    world.setNow('2026-11-24T09:40:00+08:00')
    const clerk = openWeapp(world, 'staff-cc-00', 'pages/work/index')
    await clerk.see(/^排队机从 09:30 起没有消息/)
    await clerk.see('不清楚')
    expect(clerk.text()).toContain('不清楚人在等不清楚个窗口开着不清楚现在来要等')
    // A booking's number may hold any figure.
    expect(clerk.text().replace(/[\dA-Z]{3} [\dA-Z]{3} [\dA-Z]{4}/g, '')).not.toContain('60')
    expect(clerk.text()).not.toContain('少等')
  })

  it('is gone with the first answer that says that the role has ended', async () => {
    const world = await busyHall()
    await staffToken(world, { role: 'counter', scope: at })
    const clerk = openWeapp(world, 'staff-cc-00', 'pages/work/index')
    await clerk.see('人在等')
    await expect.poll(() => clerk.tabs()).toEqual(['首页', '我的预约', '我的', '工作台'])
    dismiss()
    await clerk.tapTab(0)
    await clerk.see(/查材料/)
    await expect.poll(() => clerk.tabs()).toEqual(['首页', '我的预约', '我的'])
  })

  it('is closed to a citizen who was given its address', async () => {
    const world = await runStack()
    const her = openWeapp(world, 'citizen-2', 'pages/work/index')
    await her.see('这里只给工作人员用。')
    expect(her.tabs()).toEqual(['首页', '我的预约', '我的'])
  })
})

/** From now on the server knows of nobody that he is staff. */
function dismiss(): void {
  const send = globalThis.fetch
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (...given) => {
    const answer = await send(...given)
    if (!/\/api\/(home|me)\b/.test(String(given[0]))) return answer
    const { me, staff: _, ...rest } = await answer.json()
    const { staff: __, ...person } = me ?? {}
    return Response.json({ ...rest, ...(me && { me: person }) })
  })
  onTestFinished(() => void vi.restoreAllMocks())
}
