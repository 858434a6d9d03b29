import type { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it } from 'vitest'
import { patience } from '../../../functions/store/patience'
import { getPublished, putLearned } from '../../../functions/store/profile'
import { learnPointDay, learnPublishedDay } from '../../../functions/task/learn'
import { noExperience } from '../../../shared/domain/forecast/experience'
import { emptyCorrection } from '../../../shared/domain/learned/correction'
import { emptyProfile } from '../../../shared/domain/learned/learning'
import { AppError } from '../../../shared/errors'
import type { QueueEvent } from '../../../shared/schemas/hall'
import { pointWith } from '../../shared/build'
import { withConflicts } from '../conflicting'
import { runStack } from '../running-stack'

const day = '2026-11-23'
const point = pointWith()
const surroundings = { experience: noExperience, holidays: new Map() }

const learned = {
  profiles: [{ ...emptyProfile(point.pointId, '2'), lastDay: day }],
  correction: { ...emptyCorrection(point.pointId), lastDay: day },
}

/** One person's visit, which is enough of a day to learn. */
const events: QueueEvent[] = [
  { seq: 1, at: `${day}T09:10:00+08:00`, kind: 'taken', ticketId: 'A1', group: 'passport' },
  { seq: 2, at: `${day}T09:12:00+08:00`, kind: 'called', ticketId: 'A1', group: 'passport', counter: '1' },
  { seq: 3, at: `${day}T09:20:00+08:00`, kind: 'finished', ticketId: 'A1', group: 'passport', counter: '1' },
]

it('a write that meets others is tried again until it is made', async () => {
  const { table } = await runStack()
  const busy = withConflicts(table, 4)
  await putLearned(busy.table, learned.profiles, learned.correction)
  expect(busy.left()).toBe(0)
  await expect(putLearned(table, learned.profiles, learned.correction)).rejects.toEqual(
    new AppError('alreadyLearned'),
  )
})

it('a write that never gets through says that the table is busy, not what it would have meant', async () => {
  const { table } = await runStack()
  await expect(
    putLearned(withConflicts(table, patience.attempts).table, learned.profiles, learned.correction),
  ).rejects.toEqual(new AppError('busyTryAgain'))
})

it('a day is learned though the table was busy, and once only', async () => {
  const { table } = await runStack()
  const learn = (on: typeof table) => learnPointDay(on, point, day, { events, bookings: [] }, surroundings)
  const busy = withConflicts(table, 7)
  expect(await learn(busy.table)).toBe(true)
  expect(busy.left()).toBe(0)
  expect(await learn(table)).toBe(false)
})

it('a day that cannot be written is not taken for learned', async () => {
  const { table } = await runStack()
  const busy = withConflicts(table, 1000)
  await expect(learnPointDay(busy.table, point, day, { events, bookings: [] }, surroundings)).rejects.toEqual(
    new AppError('busyTryAgain'),
  )
})

it('a day of many halls that publish their wait is learned whole, though the table was busy half-way', async () => {
  const { table } = await runStack()
  const told = [{ at: `${day}T10:00:00+08:00`, waitMinutes: 30 }]
  const halls = Array.from({ length: 60 }, (_, i) => ({ pointId: `H-${i}`, told, bookedSlots: [] }))
  const isLastPart = ({ input }: TransactWriteCommand) => (input.TransactItems?.length ?? 0) < 50
  const busy = withConflicts(table, 7, isLastPart)
  expect(await learnPublishedDay(busy.table, day, halls)).toBe(60)
  expect(busy.left()).toBe(0)
  expect((await getPublished(table))?.pasts.size).toBe(60)
  expect(await learnPublishedDay(table, day, halls)).toBe(0)
})
