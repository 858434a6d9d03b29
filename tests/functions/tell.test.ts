import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it, vi } from 'vitest'
import { getBooking } from '../../functions/store/booking'
import { keys, listItems } from '../../functions/store/table'
import { getTelling } from '../../functions/store/telling'
import { run as tell } from '../../functions/tell'
import { applicantClasses } from '../../shared/content/applicant-classes'
import { addMinutes } from '../../shared/domain/calendar'
import type { CreateBooking } from '../../shared/schemas/booking'
import type { EntryKind, EntryValue } from '../../shared/schemas/notice'
import type { Rule } from '../../shared/schemas/rule'
import { bornOn } from '../shared/domain/applicant/decorated'
import {
  allowAll,
  applicantNumber,
  book,
  inbox,
  morning,
  paper,
  refusal,
  runStack,
  staffToken,
  tokenOf,
  type World,
} from './running-stack'

// Every draft is a whole notice, written to the last entry.
vi.setConfig({ testTimeout: 60_000 })

const number = '2026-02'
const on = (day: string) => `2026-${day}T14:00:00+08:00`
const answersOf = (code: string): CreateBooking['answers'] =>
  applicantClasses.find(one => one.code === code)?.answers ?? {}
const evidence = { confidence: 'high' as const, sources: [], asOf: '2026' }
const letter: Rule = {
  code: 'example-letter',
  services: ['PP-RENEW'],
  material: 'M15',
  when: { fact: 'age', op: 'lt', value: 60 },
  from: '2026-12-01',
  evidence,
}

/** The province issues a notice with these entries, in force from 1 December on. */
async function issueWith(
  world: World,
  entries: { kind: EntryKind; code: string; value: (standing: EntryValue | undefined) => unknown }[],
  begins: { effectiveFrom: string } | { urgent: true } = { effectiveFrom: '2026-12-01' },
) {
  const author = await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'staff-cc-00')
  const approver = await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'staff-cc-03')
  const draft = await world.call('createNotice', {}, author)
  const place = { number: draft.number }
  const version = async () => (await world.call('getNotice', place, author)).version
  for (const { kind, code, value } of entries) {
    const standing = await world.call('getEntry', { ...place, kind, code }, author).catch(() => undefined)
    const next = { kind, code, value: value(standing?.entry.value) }
    await world.call('updateEntry', { ...place, version: await version(), ...next }, author)
  }
  await world.call('updateNotice', { ...place, version: await version(), ...begins, document: paper }, author)
  const submitted = await world.call('submitNotice', { ...place, version: await version() }, author)
  await world.call('issueNotice', { ...place, hash: submitted.hash ?? '' }, approver)
  return { author, number: draft.number }
}

/** The same from today on, as only an urgent notice can ask for it. */
const atOnce = {
  kind: 'rule' as const,
  code: letter.code,
  value: () => ({ ...letter, from: '2026-11-24' }),
}
const withLetter = { kind: 'rule' as const, code: letter.code, value: () => letter }

/** Time passes until no function goes on with what it read before. */
function settle(world: World, minutes = 4) {
  world.setNow(addMinutes(world.runtime.now(), minutes))
}

const changedMessages = async (world: World, person: string) =>
  (await inbox(world, person)).filter(({ title }) => title === '材料清单变更通知')

it('whoever is booked for a day on which the new list asks for more is told once, with what is new', async () => {
  const world = await runStack()
  await allowAll(world, 'citizen-1', 3)
  const token = await tokenOf(world)
  const booking = await book(world, token, { slotAt: on('12-02') })
  await issueWith(world, [withLetter])
  expect(await tell(world.runtime)).toBe(0)
  settle(world)
  expect(await tell(world.runtime)).toBe(1)
  expect(await tell(world.runtime)).toBe(0)
  const told = await world.call('getBooking', { bookingId: booking.bookingId }, token)
  expect([...told.materials].sort()).toEqual([...booking.materials, 'M15'].sort())
  expect(told).toMatchObject({ notice: number, checklistChange: { number } })
  expect(told.checklistChange?.changes).toMatchObject([{ kind: 'added', of: 'material', code: 'M15' }])
  await world.settled()
  const [message, ...others] = await changedMessages(world, 'citizen-1')
  expect(others).toEqual([])
  expect(message?.fields.find(({ label }) => label === '变更内容')?.value).toMatch(/^新增/)
  expect(await getTelling(world.table, number)).toMatchObject({ told: 1, looked: 1 })
  expect(world.errors).toEqual([])
})

it('who was booked with the first year of a band is told by the age that the number says', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const answers = answersOf('adult')
  const of = (born: string) => ({ ...applicantNumber(1), idNumber: bornOn(born) })
  const given = { slotAt: on('12-02'), answers: { ...answers, age: 16 } }
  const older = await book(world, token, { ...given, applicant: of('1990-03-07') })
  const younger = await book(world, token, { ...given, applicant: of('2003-03-07') })
  const from30 = { ...letter, when: { fact: 'age' as const, op: 'gte' as const, value: 30 } }
  await issueWith(world, [{ kind: 'rule', code: letter.code, value: () => from30 }])
  settle(world)
  expect(await tell(world.runtime)).toBe(1)
  expect((await world.call('getBooking', { bookingId: older.bookingId }, token)).materials).toContain('M15')
  expect((await world.call('getBooking', { bookingId: younger.bookingId }, token)).materials).not.toContain(
    'M15',
  )
})

/** Whose number says that he is as old as he answers. */
const elderly = { ...applicantNumber(2), idNumber: bornOn('1956-05-01') }

it('nobody is told whose own list stays the same, or who comes before it is in force', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const given = [
    { applicant: applicantNumber(1), slotAt: on('11-30') },
    { applicant: elderly, slotAt: on('12-02'), answers: answersOf('elderly') },
    { applicant: applicantNumber(3), slotAt: on('12-02'), services: ['HM-RENEW'] },
  ]
  const bookings = []
  for (const one of given) bookings.push(await book(world, token, one))
  await issueWith(world, [withLetter])
  settle(world)
  expect(await tell(world.runtime)).toBe(0)
  expect(await getTelling(world.table, number)).toMatchObject({ told: 0, looked: 2 })
  for (const { bookingId, materials } of bookings) {
    const kept = await world.call('getBooking', { bookingId }, token)
    expect(kept.materials).toEqual(materials)
    expect(kept.checklistChange).toBeUndefined()
  }
  expect(await changedMessages(world, 'citizen-1')).toEqual([])
})

it('whoever comes for several things is told once of what changes for any of them, by the one list', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const services = ['HM-RENEW', 'PP-RENEW']
  const { bookingId } = await book(world, token, {
    services,
    slotAt: on('12-02'),
    answers: { ...answersOf('adult'), age: 36, renew_reason: 'expiring', pass_case: 'expiring' },
  })
  await issueWith(world, [withLetter])
  settle(world)
  expect(await tell(world.runtime)).toBe(1)
  const told = await world.call('getBooking', { bookingId }, token)
  expect(told.services).toEqual(services)
  expect(told.materials.filter(code => code === 'M15')).toHaveLength(1)
  expect(told.alone?.find(({ service }) => service === 'PP-RENEW')?.materials).toContain('M15')
  expect(told.checklistChange?.changes).toMatchObject([{ kind: 'added', code: 'M15' }])
  expect(await changedMessages(world, 'citizen-1')).toEqual([])
})

it('whoever books after the notice was issued books by the list of his day, and is not told', async () => {
  const world = await runStack()
  await issueWith(world, [withLetter])
  settle(world, 2)
  const token = await tokenOf(world)
  const before = await book(world, token, { applicant: applicantNumber(1), slotAt: on('11-30') })
  const after = await book(world, token, { applicant: applicantNumber(2), slotAt: on('12-02') })
  expect([before.notice, after.notice]).toEqual(['2026-01', number])
  expect(before.materials).not.toContain('M15')
  expect(after.materials).toContain('M15')
  settle(world)
  expect(await tell(world.runtime)).toBe(0)
})

it('runs that break off and runs at the same time tell everybody once', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  for (let n = 0; n < 6; n++)
    await book(world, token, {
      applicant: applicantNumber(n),
      pointId: n % 2 === 0 ? 'CC-00' : 'CC-03',
      slotAt: on(n < 3 ? '12-02' : '12-03'),
    })
  await issueWith(world, [withLetter])
  settle(world)
  // A clock that runs on between two looks, so that the run has to leave the rest to the next.
  let seconds = 0
  const start = world.runtime.now()
  const hurried = { ...world.runtime, now: () => addMinutes(start, (seconds++ % 140) / 200) }
  const told: number[] = []
  for (let i = 0; i < 12; i++) {
    const [one, other] = await Promise.all([tell(hurried), tell(world.runtime)])
    told.push(one + other)
  }
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(6)
  const telling = await getTelling(world.table, number)
  expect(telling).toMatchObject({ told: 6 })
  expect(telling?.doneAt).toBeDefined()
})

it('a cancelled booking is left alone', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const { bookingId } = await book(world, token, { slotAt: on('12-02') })
  await world.call('cancelBooking', { bookingId }, token)
  await issueWith(world, [withLetter])
  settle(world)
  expect(await tell(world.runtime)).toBe(0)
})

it('a fee that changes is told in figures, and a second notice adds to what was not seen yet', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const { bookingId } = await book(world, token, { slotAt: on('12-02') })
  await issueWith(world, [withLetter])
  settle(world)
  await tell(world.runtime)
  const cheaper = (standing: EntryValue | undefined) => {
    if (!standing || !('prices' in standing)) throw new Error('no such fee')
    return { ...standing, prices: [{ yuan: 60, evidence }] }
  }
  await issueWith(world, [{ kind: 'fee', code: 'F-PP', value: cheaper }])
  settle(world)
  expect(await tell(world.runtime)).toBe(1)
  const told = await world.call('getBooking', { bookingId }, token)
  expect(told.checklistChange?.changes.map(({ kind, code }) => [kind, code])).toEqual([
    ['added', 'M15'],
    ['changed', 'F-PP'],
  ])
  const at = told.checklistChange?.at ?? ''
  const stale = { bookingId, at: '2026-11-24T00:00:00+08:00' }
  expect((await world.call('seeChecklistChange', stale, token)).checklistChange).toBeDefined()
  const seen = await world.call('seeChecklistChange', { bookingId, at }, token)
  expect(seen.checklistChange).toBeUndefined()
  expect(seen.materials).toContain('M15')
  const stranger = await tokenOf(world, 'citizen-2')
  expect(await refusal(world.call('seeChecklistChange', { bookingId, at }, stranger))).toBe('notFound')
})

it('what hangs on a question never asked is told as such, and does not enter the list', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const { visit_relative, ...answers } = answersOf('adult')
  const booking = await book(world, token, { slotAt: on('12-02'), answers })
  const when = { fact: 'visit_relative', op: 'eq', value: true } as const
  await issueWith(world, [{ ...withLetter, value: () => ({ ...letter, when }) }])
  settle(world)
  expect(await tell(world.runtime)).toBe(1)
  const item = await getBooking(world.table, booking.bookingId)
  expect(item?.materials).toEqual(booking.materials)
  expect(item?.checklistChange?.changes).toMatchObject([{ kind: 'perhaps', code: 'M15', reason: [when] }])
})

it('of an urgent notice those booked today are told first, at once, and nobody twice', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const today = (time: string) => `2026-11-24T${time}:00+08:00`
  const slots = [on('12-02'), today('15:00'), today('10:30')]
  for (const [n, slotAt] of slots.entries())
    await book(world, token, { applicant: applicantNumber(n + 1), slotAt })
  const { author } = await issueWith(world, [atOnce], { urgent: true })
  expect(await world.call('getNotice', { number }, author)).toMatchObject({
    phase: 'inForce',
    urgent: true,
    effectiveFrom: '2026-11-24',
  })
  // A run that has time for one place only.
  const clock = [0, 0, 1, 1]
  const start = world.runtime.now()
  expect(await tell({ ...world.runtime, now: () => addMinutes(start, clock.shift() ?? 0) })).toBe(2)
  const told = await listItems(world.table, {
    IndexName: 'bookingsByPointDay',
    KeyConditionExpression: 'pointDay = :pointDay',
    ExpressionAttributeValues: { ':pointDay': 'CC-00#2026-11-24' },
  })
  expect(told).toMatchObject([{ notice: number }, { notice: number }])
  expect(await tell(world.runtime)).toBe(1)
  settle(world)
  expect(await tell(world.runtime)).toBe(0)
  const telling = await getTelling(world.table, number)
  expect(telling).toMatchObject({ told: 3, looked: 3 })
  expect(telling?.doneAt).toBeDefined()
})

it('who books by what a function had read before an urgent notice is found when it can read that no more', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  await issueWith(world, [atOnce], { urgent: true })
  expect(await tell(world.runtime)).toBe(0)
  const { bookingId, materials } = await book(world, token, { slotAt: on('12-02') })
  expect(materials).toContain('M15')
  // As a function writes it that has not heard of the notice yet.
  await world.table.doc.send(
    new UpdateCommand({
      TableName: world.table.name,
      Key: keys.booking(bookingId),
      UpdateExpression: 'SET notice = :old, materials = :without',
      ExpressionAttributeValues: {
        ':old': '2026-01',
        ':without': materials.filter(code => code !== 'M15'),
      },
    }),
  )
  expect(await tell(world.runtime)).toBe(0)
  expect((await getTelling(world.table, number))?.doneAt).toBeUndefined()
  settle(world)
  expect(await tell(world.runtime)).toBe(1)
  expect((await world.call('getBooking', { bookingId }, token)).materials).toContain('M15')
})

it('an urgent notice needs a second person and a reason as any other', async () => {
  const world = await runStack()
  const author = await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'staff-cc-00')
  const { number: drafted, version } = await world.call('createNotice', {}, author)
  const step = { number: drafted, version, urgent: true }
  const urgent = await world.call('updateNotice', step, author)
  const place = { number: drafted, kind: 'rule', code: letter.code } as const
  const { version: written } = await world.call(
    'updateEntry',
    { ...place, version: urgent.version, value: atOnce.value() },
    author,
  )
  const submit = (seen: number) => world.call('submitNotice', { number: drafted, version: seen }, author)
  await expect(submit(written)).rejects.toThrow('"detail":"document.name blank"')
  const { number: _, ...unnumbered } = paper
  const papered = { number: drafted, version: written, document: unnumbered }
  const { version: ready } = await world.call('updateNotice', papered, author)
  const { hash = '' } = await submit(ready)
  expect(await refusal(world.call('issueNotice', { number: drafted, hash }, author))).toBe('noticeOwnWork')
})

it('the job runs by itself, every minute', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const { bookingId } = await book(world, token, { slotAt: on('12-02') })
  await issueWith(world, [withLetter])
  world.setNow(addMinutes(morning, 5))
  await world.tick()
  expect((await world.call('getBooking', { bookingId }, token)).notice).toBe(number)
  expect(world.errors).toEqual([])
})
