import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { setUpPeople } from '../../functions/local/demonstration'
import { bringPeople, liveDays } from '../../functions/local/everyday'
import { setUpHomeVisits } from '../../functions/local/home-visits'
import { runStack, tokenOf, type World } from '../functions/running-stack'
import { bringAxe } from './axe'
import { barriers } from './barrier'
import { openPhones, seen, tap } from './phone'

const phones = openPhones()
const today = '2026-11-24'
const longSeconds = 90

/** A first start, some seconds later. */
async function begun(): Promise<{ world: World; turn: () => Promise<void>; failed: string[] }> {
  const world = await runStack()
  const failed: string[] = []
  world.setNow(`${today}T09:41:00+08:00`)
  await setUpPeople(world.base, world.runtime)
  await setUpHomeVisits(world.base)
  const turn = await liveDays(world, error => failed.push(String(error)))
  await turn()
  await world.settled()
  return { world, turn, failed }
}

/** What the staff of the overloaded hall see. */
async function staffSee(world: World): Promise<void> {
  const [clerk, team] = await Promise.all(
    ['staff-cc-00', 'staff-visit-1'].map(person => tokenOf(world, person)),
  )
  const { halls, due } = await world.call('getToday', {}, clerk)
  expect(halls[0]).toMatchObject({ pointId: 'CC-00', busyness: 'busy' })
  expect(halls[0]?.overload).toBeDefined()
  expect(due?.total).toBeGreaterThan(20)
  const listed = await world.call('listPointBookings', { pointId: 'CC-00', day: today }, clerk)
  const states = listed.map(({ status, walkIn }) => (walkIn ? 'walkIn' : status))
  expect(new Set(states)).toEqual(new Set(['booked', 'checkedIn', 'walkIn']))
  const desk = { campaignId: 'HV-STANDING', desk: 'review' as const, divisionCode: '220102' }
  expect((await world.call('listVisitQueue', desk, team)).visits.length).toBeGreaterThanOrEqual(4)
  const { samples } = await world.call('getHallDay', { pointId: 'CC-00' })
  expect(samples[0]?.time).toBe('09:10')
}

/** The link opens beside the page, as somebody else. */
async function follow(page: Page, link: string): Promise<Page> {
  const [opened] = await Promise.all([page.context().waitForEvent('page'), page.click(link)])
  return opened
}

it(
  'the first page leads in three steps from a message to the counter, and the next day is as full',
  async () => {
    const { world, turn, failed } = await begun()
    await staffSee(world)
    const page = await phones.open(world, 'citizen-2')
    await page.goto(`${world.base}/`)
    await bringAxe(page)
    expect(await barriers(page)).toEqual([])
    await seen(page, '还没有人改去更快的大厅。').waitFor()

    const wechat = await follow(page, '#step-1')
    await seen(wechat, '推荐更快的大厅').waitFor()
    await tap(wechat, '进入小程序查看')
    await seen(wechat, '改到这里').waitFor()
    // The page finds out by itself that she has seen it.
    await page.locator('#step-2').filter({ visible: true }).waitFor()
    await page.locator('[aria-current=step] #step-2').waitFor()

    const her = await follow(page, '#step-2')
    await tap(her, '改到这里')
    await seen(her, '已经为您改好了').waitFor()
    const [moved] = await world.call('listBookings', {}, await tokenOf(world))
    expect(moved).toMatchObject({ pointId: 'CC-03', movedFrom: { pointId: 'CC-00' }, status: 'booked' })

    await page.reload()
    await seen(page, /1 人改到了更快的大厅/).waitFor()
    await seen(page, /实际省了多少：还不知道/).waitFor()
    expect(Number.parseInt(await page.locator('.figure').innerText(), 10)).toBeGreaterThan(20)
    const counter = await follow(page, '[aria-current=step] #step-3')
    await seen(counter, '王*英').waitFor()
    const clerk = await tokenOf(world, 'staff-cc-00')
    const left = await world.call('listPointBookings', { pointId: 'CC-00', day: today }, clerk)
    expect(left.map(({ bookingId }) => bookingId)).not.toContain(moved?.bookingId)

    const halls = await follow(page, '#halls')
    await seen(halls, '大厅一览').waitFor()
    await seen(halls, '繁忙').waitFor()

    world.setNow(`${today}T15:55:00+08:00`)
    await bringPeople(world)
    await page.reload()
    await seen(page, '她已在窗口签到').waitFor()

    world.setNow('2026-11-25T07:40:00+08:00')
    await turn()
    const { due } = await world.call('getToday', {}, await tokenOf(world, 'staff-cc-00'))
    expect(due?.total).toBeGreaterThan(15)
    const next = await world.call('listBookings', {}, await tokenOf(world))
    expect(next.map(({ slotAt, status }) => `${slotAt.slice(0, 16)} ${status}`)).toContain(
      '2026-11-25T11:00 booked',
    )
    expect(failed.filter(error => !error.includes('slotFull'))).toEqual([])
  },
  longSeconds * 1000,
)
