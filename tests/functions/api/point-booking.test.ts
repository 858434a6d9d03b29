import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it } from 'vitest'
import { keys } from '../../../functions/store/table'
import { bornOn } from '../../shared/domain/applicant/decorated'
import { applicantNumber, book, refusal, runStack, staffToken, tokenOf, type World } from '../running-stack'

const today = '2026-11-24'
const counter = (pointId: string) => ({ role: 'counter', scope: { kind: 'point', pointId } }) as const

async function readings(world: World, pointId: string): Promise<unknown[]> {
  const { Items = [] } = await world.table.doc.send(
    new QueryCommand({
      TableName: world.table.name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.audit(pointId, today, '').pk },
    }),
  )
  return Items.filter(({ action }) => action === 'readBooking').map(({ bookingIds }) => bookingIds[0])
}

it('a booking opens at its own point with the list of its own applicant, and why', async () => {
  const world = await runStack()
  const child = await book(world, await tokenOf(world), {
    answers: {
      age: 9,
      has_id_card: false,
      guardian_present: false,
      settled_abroad: false,
      renew_reason: 'expiring',
    },
    applicant: { ...applicantNumber(7), idNumber: bornOn('2017-05-01') },
  })
  const clerk = await staffToken(world, counter('CC-00'))
  const seen = await world.call('getPointBooking', { pointId: 'CC-00', bookingId: child.bookingId }, clerk)
  expect(seen).toMatchObject({ bookingId: child.bookingId, status: 'booked', ownerLanguage: 'zh-CN' })
  expect(seen.applicant.name).toBe('示*人')
  expect(seen.checklist.map(({ material }) => material)).toEqual(child.materials)
  expect(seen.checklist.find(({ material }) => material === 'M03')?.reason).not.toEqual([])
  expect(JSON.stringify(seen)).not.toContain('answers')
})

it('a booking of another point is told to be one, shows nothing, and the attempt is written down', async () => {
  const world = await runStack()
  const { bookingId } = await book(world, await tokenOf(world), { pointId: 'CC-03' })
  const clerk = await staffToken(world, counter('CC-00'))
  expect(await refusal(world.call('getPointBooking', { pointId: 'CC-00', bookingId }, clerk))).toBe(
    'wrongPoint',
  )
  expect(await refusal(world.call('getPointBooking', { pointId: 'CC-03', bookingId }, clerk))).toBe(
    'forbidden',
  )
  expect(await readings(world, 'CC-00')).toEqual([bookingId])
  expect(await readings(world, 'CC-03')).toEqual([])
})

it('the counter sees what the applicant has marked as being in hand', async () => {
  const world = await runStack()
  const her = await tokenOf(world)
  const { bookingId } = await book(world, her)
  const clerk = await staffToken(world, counter('CC-00'))
  const read = () => world.call('getPointBooking', { pointId: 'CC-00', bookingId }, clerk)
  expect((await read()).marks).toBeUndefined()
  await world.call('updateMarks', { bookingId, have: ['M02'], order: 1 }, her)
  expect((await read()).marks?.have).toEqual(['M02'])
})

it('a code that no booking has is not found', async () => {
  const world = await runStack()
  const clerk = await staffToken(world, counter('CC-00'))
  const reading = world.call('getPointBooking', { pointId: 'CC-00', bookingId: '0000000000' }, clerk)
  expect(await refusal(reading)).toBe('notFound')
})
