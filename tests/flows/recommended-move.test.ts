import { expect, it } from 'vitest'
import { resolveChecklist } from '../../shared/domain/checklist/checklist'
import { priceOn } from '../../shared/domain/checklist/fee'
import { nextQuestion } from '../../shared/domain/checklist/inquiry'
import type { Answers } from '../../shared/schemas/fact'
import {
  allowAll,
  hallWith,
  inbox,
  refusal,
  runStack,
  staffToken,
  synthetic,
  tokenOf,
} from '../functions/running-stack'

const day = '2026-11-24'

it('a citizen sees what to bring, books, is recommended an idle hall, takes it; both halls see the booking move', async () => {
  const world = await runStack()
  const token = await tokenOf(world, 'citizen-1')

  // She looks up what to bring for her lapsed passport.
  const summary = (await world.call('listServices', {})).find(({ name }) => name['zh-CN'].includes('换发'))
  const detail = await world.call('getService', { code: summary?.code ?? '' })
  const { service, rules, materials, fees, questions } = detail
  let answers: Answers = {}
  const asked: string[] = []
  for (let fact = nextQuestion(detail, answers, day); fact; fact = nextQuestion(detail, answers, day)) {
    const question = questions.find(({ fact: about }) => about === fact)
    asked.push(question?.ask['zh-CN'] ?? '')
    answers = { ...answers, [fact]: question?.kind === 'age' ? 36 : false }
  }
  const checklist = resolveChecklist(rules, answers, day)
  expect(asked.length).toBeLessThanOrEqual(5)
  expect(asked).not.toContain('')
  expect(checklist.open).toEqual([])
  expect(
    checklist.items.map(({ material }) => materials.find(({ code }) => code === material)?.name.en),
  ).not.toContain(undefined)
  expect(fees[0] && priceOn(fees[0], day)?.yuan).toBe(120)

  // The municipal hall is full of people; her own district's is empty. She wants the municipal one all the same.
  await hallWith(world, 'CC-00', 150, 14)
  await hallWith(world, 'CC-03', 1, 3)
  const { best } = await world.call('rankAcross', {
    services: [service.code],
    origin: { kind: 'division', divisionCode: '220103' },
    day,
  })
  expect(best[0]?.pointId).toBe('CC-03')
  await allowAll(world, 'citizen-1')
  const booked = await world.call(
    'createBooking',
    {
      requestId: 'one-attempt-of-hers',
      services: [service.code],
      answers,
      pointId: 'CC-00',
      slotAt: `${day}T11:00:00+08:00`,
      applicant: synthetic,
      originDivision: '220103',
      language: 'zh-CN',
    },
    token,
  )
  expect(booked.materials).toEqual(checklist.items.map(({ material }) => material))

  // The next minute a recommendation reaches her phone.
  world.setNow(`${day}T09:31:00+08:00`)
  await world.tick()
  const [newest] = await inbox(world, 'citizen-1')
  expect(newest).toMatchObject({ title: '推荐更快的大厅' })
  const { recommendation } = await world.call('getBooking', { bookingId: booked.bookingId }, token)
  expect(recommendation).toMatchObject({ fromPointId: 'CC-00', toPointId: 'CC-03' })

  // One tap, and the booking has moved; the staff of both halls see it.
  const { booking: moved } = await world.call(
    'acceptRecommendation',
    { bookingId: booked.bookingId, recommendationId: recommendation?.recommendationId ?? '' },
    token,
  )
  const left = await staffToken(
    world,
    { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } },
    'staff-cc-00',
  )
  const arrived = await staffToken(
    world,
    { role: 'counter', scope: { kind: 'point', pointId: 'CC-03' } },
    'staff-cc-03',
  )
  expect(await world.call('listPointBookings', { pointId: 'CC-00', day }, left)).toEqual([])
  expect(await world.call('listPointBookings', { pointId: 'CC-03', day }, arrived)).toMatchObject([
    { bookingId: booked.bookingId },
  ])

  // She comes, and only her hall can check her in.
  world.setNow(moved.slotAt)
  const [staffLater, otherLater] = [await tokenOf(world, 'staff-cc-03'), await tokenOf(world, 'staff-cc-00')]
  const checkIn = { pointId: 'CC-03', bookingId: booked.bookingId }
  expect(await refusal(world.call('checkIn', checkIn, otherLater))).toBe('forbidden')
  expect(await world.call('checkIn', checkIn, staffLater)).toMatchObject({ status: 'checkedIn' })
  expect(world.errors).toEqual([])
})
