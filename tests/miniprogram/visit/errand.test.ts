import { beforeEach, describe, expect, test, vi } from 'vitest'
import { textsOf } from '../../../shared/texts'
import { createPhone, restarted } from '../phone'

const phone = createPhone()
const gone: string[] = []
const under = { routes: [] as string[] }
const note =
  (way: string) =>
  async ({ url = '' } = {}) => {
    gone.push(`${way} ${url}`.trim())
  }
vi.mock('../../../miniprogram/src/platform', () => phone)
vi.mock('@tarojs/taro', () => ({
  default: {
    getCurrentPages: () => under.routes.map(route => ({ route })),
    navigateTo: note('open'),
    navigateBack: note('back'),
    switchTab: note('tab'),
  },
}))

const start = () => restarted(() => import('../../../miniprogram/src/visit/errand'))

beforeEach(() => {
  phone.kept.clear()
  gone.length = 0
  under.routes = ['errand/slot/index', 'errand/booking/form']
})

describe('an errand', () => {
  const mother = { answers: { age: 66 }, marks: { have: ['M05'], order: 1 } }

  test('is there after a restart as it was left, and another service is another one', async () => {
    const before = await start()
    before.setErrand('PP-RENEW', mother)
    before.setErrand('PP-NEW', { answers: { age: 8 } })
    const after = await start()
    expect(after.errandOf('PP-RENEW')).toEqual(mother)
    expect(after.errandOf('PP-NEW').answers).toEqual({ age: 8 })
    expect(after.isBegun(after.errandOf('HM-NEW'))).toBe(false)
  })

  test('that was booked is over: the next applicant begins anew', async () => {
    const { endErrand, errandOf, setErrand } = await start()
    setErrand('PP-RENEW', mother)
    endErrand('PP-RENEW')
    expect(errandOf('PP-RENEW')).toEqual({ answers: {} })
    expect((await start()).errandOf('PP-RENEW')).toEqual({ answers: {} })
  })
})

describe('a place that was chosen first', async () => {
  const { placeAhead } = await import('../../../miniprogram/src/visit/errand')
  const place = { pointId: 'CC-00', slotAt: '2026-11-24T10:00:00+08:00' }
  test('counts with its time while that is ahead, and afterwards alone', () => {
    expect(placeAhead({ answers: {}, place }, '2026-11-24T09:00:00+08:00')).toEqual(place)
    expect(placeAhead({ answers: {}, place }, '2026-11-24T10:00:00+08:00')).toEqual({ ...place, slotAt: '' })
    expect(placeAhead({ answers: {} }, '2026-11-24T09:00:00+08:00')).toBeUndefined()
  })
  test('without a time stays so', () => {
    const open = { ...place, slotAt: '' }
    expect(placeAhead({ answers: {}, place: open }, '2026-11-24T09:00:00+08:00')).toEqual(open)
  })
})

describe('a booking that was refused', async () => {
  const { onwardOf } = await import('../../../miniprogram/src/errand/booking/onward')
  const zh = textsOf('zh-CN')
  const target = { service: 'PP-RENEW', pointId: 'CC-00', slotAt: '2026-11-26T10:00:00+08:00' }
  test.each([
    ['slotFull', '换一个时段', 'back'],
    ['slotTooSoon', '换一个时段', 'back'],
    ['serviceNotAccepted', '换一个大厅', 'open /errand/point/index?service=PP-RENEW'],
    ['alreadyBooked', '我的预约', 'tab /pages/booking/index'],
    ['checklistChanged', '看要带什么', 'open /errand/checklist/index?service=PP-RENEW'],
    ['answersContradictId', '看要带什么', 'open /errand/checklist/index?service=PP-RENEW'],
  ] as const)('for %s goes on by “%s”', (problem, name, way) => {
    const onward = onwardOf(problem, target, zh)
    onward?.go()
    expect([onward?.name, ...gone]).toEqual([name, way])
  })

  test('for an own booking that stands in the way leads to moving that one to what was wanted', () => {
    const onward = onwardOf('alreadyBooked', target, zh, '04HZ8K2MQ1')
    onward?.go()
    expect(onward?.name).toBe('改时间或换大厅')
    expect(gone[0]).toMatch(/^open \/other-time\/move\/index\?bookingId=04HZ8K2MQ1&pointId=CC-00&slotAt=/)
  })

  test('for an age that the number contradicts takes the answers by the number along, and the time', async () => {
    const { toChecklist } = await import('../../../miniprogram/src/errand/booking/onward')
    const { errandOf } = await import('../../../miniprogram/src/visit/errand')
    toChecklist(target, { age: 11, has_id_card: true })
    expect(errandOf('PP-RENEW')).toMatchObject({
      answers: { age: 11, has_id_card: true },
      place: { pointId: 'CC-00', slotAt: target.slotAt },
    })
    expect(gone).toEqual(['open /errand/checklist/index?service=PP-RENEW'])
  })

  test('for a full time goes to the times also where the form was opened by itself', () => {
    under.routes = ['errand/booking/form']
    onwardOf('slotFull', target, zh)?.go()
    expect(gone[0]).toMatch(/^open \/errand\/slot\/index\?service=PP-RENEW&pointId=CC-00&slotAt=/)
  })

  test.each(['offline', 'internal', 'invalidPhone'] as const)('for %s is asked again', problem => {
    expect(onwardOf(problem, target, zh)).toBeUndefined()
  })
})

describe('a visit for several things', () => {
  const tie = { by: 'registered' as const, home: '220102' }

  test('is about one person: what the first list says comes before the others', async () => {
    const { setErrand, visitOf } = await start()
    setErrand('PP-RENEW', { answers: { age: 36, renew_reason: 'expiring' } })
    setErrand('HM-RENEW', { answers: { age: 40, pass_case: 'expired' }, tie })
    setErrand('HM-END-D', { answers: {}, tie: { ...tie, home: '220202' } })
    expect(visitOf(['PP-RENEW', 'HM-RENEW', 'HM-END-D'])).toEqual({
      answers: { age: 36, renew_reason: 'expiring', pass_case: 'expired' },
      ties: [tie],
    })
    expect(visitOf(['PP-RENEW'])).toEqual({ answers: { age: 36, renew_reason: 'expiring' }, ties: [] })
  })

  test('has in hand what is in hand for any of it', async () => {
    const { setErrand } = await start()
    const { marksOf } = await import('../../../miniprogram/src/visit/marks')
    setErrand('PP-RENEW', { answers: {}, marks: { have: ['M02', 'M12'], order: 3 } })
    setErrand('HM-RENEW', { answers: {}, marks: { have: ['M02', 'M13'], order: 5 } })
    expect(marksOf(['PP-RENEW', 'HM-RENEW'])).toEqual({ have: ['M02', 'M12', 'M13'], order: 5 })
    expect(marksOf(['TW-NEW'])).toBeUndefined()
  })
})
