import { expect, it } from 'vitest'
import { addMinutes } from '../../shared/domain/calendar'
import { counted, missedBy } from '../functions/counted'
import { morning, runStack, staffToken } from '../functions/running-stack'
import { openPhones, seen, tap } from './phone'

const phones = openPhones()
const longSeconds = 90
const today = '2026-11-24'

it(
  'a hall’s staff see what recommending has brought and how far forecasts missed; first there is nothing to tell',
  async () => {
    const world = await runStack()
    await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const clerk = await phones.open(world, 'staff-cc-00', 'staff/booking/index')
    await tap(clerk, '推荐成效')
    await seen(clerk, '这些天没有发出推荐').waitFor()
    await seen(clerk, /还没有核对过/).waitFor()

    await counted(world, 'CC-00', today, { sent: 8, opened: 6, accepted: 4, refused: 1, expired: 3 })
    await counted(world, 'CC-00', today, { predictedMinutes: 120, judged: 2, realisedMinutes: 50 })
    await counted(world, 'CC-00', '2026-11-01', { sent: 5, expired: 5 })
    await missedBy(world, 'CC-00', '2026-11-23', 4)
    // What is learned at night is read within a minute.
    world.setNow(addMinutes(morning, 2))
    await clerk.reload()
    await seen(clerk, '8 次').waitFor()
    await seen(clerk, '4 次，占 50%').waitFor()
    await seen(clerk, '平均每人 30 分钟').waitFor()
    await seen(clerk, '平均每人 25 分钟').waitFor()
    await seen(clerk, '11月24日 周二').waitFor()
    await seen(clerk, '平均差 4 分钟').waitFor()
    await tap(clerk, '近 30 天')
    await seen(clerk, '13 次').waitFor()
    await seen(clerk, '11月1日 周日').waitFor()
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)

it(
  'staff of the city see all their points together, the busiest first, and each for itself; a failure can be retried',
  async () => {
    const world = await runStack()
    await staffToken(world, { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } })
    await counted(world, 'CC-00', today, { sent: 2 })
    await counted(world, 'CC-03', today, { sent: 7, accepted: 1, predictedMinutes: 20 })
    await counted(world, 'U-222401', today, { sent: 90 })
    const officer = await phones.open(world, 'staff-cc-00', 'staff/booking/index')
    await officer.route('**/staff/outcomes*', route => route.abort())
    await tap(officer, '推荐成效')
    await seen(officer, '网络不太顺畅').waitFor()
    await officer.unroute('**/staff/outcomes*')
    await tap(officer, '再试一次')
    await seen(officer, '9 次').waitFor()
    const lines = officer.getByText(/^发出 \d/).filter({ visible: true })
    expect((await lines.allTextContents()).map(line => line.slice(0, 4))).toEqual(['发出 7', '发出 2'])
    await seen(officer, /^另有 \d+ 个大厅没有发出推荐/).waitFor()
    await tap(officer, '长春市宽城区大厅')
    await seen(officer, '1 次，占 14%').waitFor()
    await seen(officer, '按天看').waitFor()
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)
