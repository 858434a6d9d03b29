import { describe, expect, it } from 'vitest'
import { keys, listItems } from '../../../functions/store/table'
import {
  allowAll,
  applicantNumber,
  book,
  inbox,
  refusal,
  runStack,
  staffToken,
  tokenOf,
  type World,
} from '../running-stack'

const today = '2026-11-24'
const span = { from: today, to: today }
const counter = (pointId: string) => ({ role: 'counter', scope: { kind: 'point', pointId } }) as const

/** Somebody booked for ten, a clerk of the hall, and what is to be brought. */
async function visit(world: World, given: Parameters<typeof book>[2] = {}) {
  const token = await tokenOf(world)
  const booking = await book(world, token, { slotAt: `${today}T10:00:00+08:00`, ...given })
  const clerk = await staffToken(world, counter('CC-00'))
  const at = { pointId: 'CC-00', bookingId: booking.bookingId }
  const { checklist } = await world.call('getPointBooking', at, clerk)
  return { token, booking, clerk, at, listed: checklist.map(({ material }) => material) }
}

describe('the paper that says what is missing', () => {
  it('is in the person’s booking as the next list, and checks the person in', async () => {
    const world = await runStack()
    const { token, booking, clerk, at } = await visit(world)
    const seen = await world.call('issueShortfall', { ...at, missing: ['M12', 'M02'] }, clerk)
    expect(seen).toMatchObject({
      status: 'checkedIn',
      shortfall: { number: `${booking.bookingId}-1`, at: world.runtime.now(), missing: ['M02', 'M12'] },
    })
    const own = await world.call('getBooking', { bookingId: booking.bookingId }, token)
    expect(own).toMatchObject({ status: 'checkedIn', shortfall: seen.shortfall })
  })

  it('goes to the phone, with what is missing by name, and nobody’s name', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1')
    const { clerk, at, booking } = await visit(world)
    await world.call('issueShortfall', { ...at, missing: ['M02'] }, clerk)
    const messages = (await inbox(world, 'citizen-1')).filter(({ title }) => title === '材料清单变更通知')
    expect(messages).toHaveLength(1)
    expect(messages[0]?.fields.map(({ value }) => value).join(' ')).toMatch(
      /还差 1 样：居民身份证.*补齐后请再预约/,
    )
    expect(JSON.stringify(messages)).not.toMatch(/王秀英|220102/)
    expect(messages[0]?.link).toContain(booking.bookingId)
  })

  it('lets the person book again at once', async () => {
    const world = await runStack()
    const { token, clerk, at } = await visit(world)
    expect(await refusal(book(world, token, { slotAt: '2026-11-25T10:00:00+08:00' }))).toBe('alreadyBooked')
    await world.call('issueShortfall', { ...at, missing: ['M02'] }, clerk)
    const again = await book(world, token, { slotAt: '2026-11-25T10:00:00+08:00' })
    expect(again.status).toBe('booked')
    // A correction of the earlier paper leaves the new booking its guard.
    const replaces = `${at.bookingId}-1`
    await world.call('issueShortfall', { ...at, missing: ['M12'], replaces }, clerk)
    expect(await refusal(book(world, token, { slotAt: '2026-11-26T10:00:00+08:00' }))).toBe('alreadyBooked')
    expect((await world.call('cancelBooking', { bookingId: again.bookingId }, token)).status).toBe(
      'cancelled',
    )
  })

  it('said twice is one paper and one message, and corrected it is the second', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1', 5)
    const { clerk, at } = await visit(world)
    const once = await world.call('issueShortfall', { ...at, missing: ['M02'] }, clerk)
    const twice = await world.call('issueShortfall', { ...at, missing: ['M02'] }, clerk)
    expect(twice.shortfall).toEqual(once.shortfall)
    expect(await refusal(world.call('issueShortfall', { ...at, missing: ['M12'] }, clerk))).toBe(
      'bookingChanged',
    )
    const corrected = await world.call(
      'issueShortfall',
      { ...at, missing: ['M12'], replaces: `${at.bookingId}-1` },
      clerk,
    )
    expect(corrected.shortfall).toMatchObject({ number: `${at.bookingId}-2`, missing: ['M12'] })
    const messages = (await inbox(world, 'citizen-1')).filter(({ title }) => title === '材料清单变更通知')
    expect(messages).toHaveLength(2)
    const { counts } = await world.call('listShortfalls', { pointId: 'CC-00', ...span }, clerk)
    expect(counts).toEqual([{ pointId: 'CC-00', service: 'PP-RENEW', given: 1, missing: { M02: 0, M12: 1 } }])
  })

  it('of two clerks at once one is heard, and the other is told', async () => {
    const world = await runStack()
    const { clerk, at } = await visit(world)
    const lists = [['M02'], ['M12'], ['M02', 'M12'], ['M12', 'M02']]
    const results = await Promise.all(
      lists.map(missing => refusal(world.call('issueShortfall', { ...at, missing }, clerk))),
    )
    const heard = results.filter(result => result === 'no refusal').length
    const { counts } = await world.call('listShortfalls', { pointId: 'CC-00', ...span }, clerk)
    expect(counts[0]?.given).toBe(1)
    const { shortfall } = await world.call('getPointBooking', at, clerk)
    expect(shortfall?.number).toBe(`${at.bookingId}-1`)
    // The two that say the same are both heard when theirs is the one.
    expect(heard).toBe(shortfall?.missing.length === 2 ? 2 : 1)
    expect(results.filter(result => result === 'bookingChanged')).toHaveLength(lists.length - heard)
  })

  it('and a cancellation at the same moment leave one of the two', async () => {
    const world = await runStack()
    const { token, clerk, at } = await visit(world, { slotAt: `${today}T14:00:00+08:00` })
    const [paper, cancelled] = await Promise.all([
      refusal(world.call('issueShortfall', { ...at, missing: ['M02'] }, clerk)),
      refusal(world.call('cancelBooking', { bookingId: at.bookingId }, token)),
    ])
    const { status, shortfall } = await world.call('getBooking', { bookingId: at.bookingId }, token)
    expect([paper, cancelled].filter(result => result === 'no refusal')).toHaveLength(1)
    expect(status).toBe(paper === 'no refusal' ? 'checkedIn' : 'cancelled')
    expect(shortfall !== undefined).toBe(paper === 'no refusal')
  })

  it('names only what the list asks for, on the day, at its own point', async () => {
    const world = await runStack()
    const { clerk, at, listed } = await visit(world)
    expect(listed).not.toContain('M05')
    expect(await refusal(world.call('issueShortfall', { ...at, missing: ['M05'] }, clerk))).toBe(
      'checklistChanged',
    )
    // Fingerprints are taken at the counter.
    expect(listed).toContain('M18')
    expect(await refusal(world.call('issueShortfall', { ...at, missing: ['M18'] }, clerk))).toBe(
      'checklistChanged',
    )
    expect(await refusal(world.call('issueShortfall', { ...at, missing: [] }, clerk))).toBe('invalidInput')
    const elsewhere = await staffToken(world, counter('CC-03'), 'staff-cc-03')
    const asked = { ...at, missing: ['M02'] }
    expect(await refusal(world.call('issueShortfall', asked, elsewhere))).toBe('forbidden')
    expect(await refusal(world.call('issueShortfall', { ...asked, pointId: 'CC-03' }, elsewhere))).toBe(
      'wrongPoint',
    )
    const tomorrow = await book(world, await tokenOf(world), {
      applicant: applicantNumber(4),
      slotAt: '2026-11-25T10:00:00+08:00',
    })
    expect(
      await refusal(world.call('issueShortfall', { ...asked, bookingId: tomorrow.bookingId }, clerk)),
    ).toBe('tooEarlyToCheckIn')
  })

  it('is written down with who issued it', async () => {
    const world = await runStack()
    const { clerk, at } = await visit(world)
    await world.call('issueShortfall', { ...at, missing: ['M02'] }, clerk)
    const audits = await listItems<{ action: string; staffId: string; bookingIds: string[] }>(world.table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.audit('CC-00', today, '').pk },
    })
    const issued = audits.filter(({ action }) => action === 'issueShortfall')
    expect(issued).toMatchObject([{ bookingIds: [at.bookingId] }])
    expect(issued[0]?.staffId).toBeTruthy()
  })
})

describe('what most often sends people home', () => {
  it('is read by the staff of the hall and of its county, city and province, and of no other', async () => {
    const world = await runStack()
    const { clerk, at } = await visit(world)
    await world.call('issueShortfall', { ...at, missing: ['M02', 'M12'] }, clerk)
    const scopes = [
      [{ role: 'province', scope: { kind: 'province' } }, 'staff-province-1', 1],
      [{ role: 'city', scope: { kind: 'city', prefectureCode: '220100' } }, 'citizen-2', 1],
      [{ role: 'city', scope: { kind: 'city', prefectureCode: '222400' } }, 'citizen-3', 0],
      [{ role: 'counter', scope: { kind: 'point', pointId: 'CC-03' } }, 'staff-cc-03', 0],
    ] as const
    for (const [scope, person, given] of scopes) {
      const token = await staffToken(world, scope, person)
      const { counts, materials } = await world.call('listScopeShortfalls', span, token)
      expect(counts.map(count => count.given)).toEqual(given ? [given] : [])
      if (given) expect(materials.find(({ code }) => code === 'M02')?.name.en).toBeTruthy()
    }
  })

  it('is asked for no more than a quarter at once', async () => {
    const world = await runStack()
    const token = await staffToken(world, { role: 'province', scope: { kind: 'province' } })
    const asked = { from: '2026-01-01', to: today }
    expect(await refusal(world.call('listScopeShortfalls', asked, token))).toBe('invalidInput')
    expect(
      await refusal(world.call('listShortfalls', { pointId: 'CC-00', from: today, to: '2026-11-23' }, token)),
    ).toBe('invalidInput')
  })
})

describe('somebody without a booking', () => {
  const note = { pointId: 'CC-00', service: 'PP-NEW', missing: ['M05', 'M02'] }

  it('has a paper with a number too, counted once however often it is sent', async () => {
    const world = await runStack()
    const clerk = await staffToken(world, counter('CC-00'))
    const asked = { ...note, requestId: 'desk-0123456789-abcdef' }
    const papers = await Promise.all([1, 2, 3].map(() => world.call('noteShortfall', asked, clerk)))
    expect(new Set(papers.map(({ number }) => number)).size).toBe(1)
    expect(papers[0]).toMatchObject({ at: world.runtime.now() })
    expect([...(papers[0]?.missing ?? [])].sort()).toEqual(['M02', 'M05'])
    const other = await world.call('noteShortfall', { ...note, requestId: 'desk-another-0123456789' }, clerk)
    expect(other.number).not.toBe(papers[0]?.number)
    const { counts } = await world.call('listShortfalls', { pointId: 'CC-00', ...span }, clerk)
    expect(counts).toEqual([{ pointId: 'CC-00', service: 'PP-NEW', given: 2, missing: { M05: 2, M02: 2 } }])
  })

  it('is told of nothing that the service never asks for', async () => {
    const world = await runStack()
    const clerk = await staffToken(world, counter('CC-00'))
    const ask = (given: Partial<typeof note>) =>
      refusal(world.call('noteShortfall', { ...note, requestId: 'desk-0123456789-abcdef', ...given }, clerk))
    expect(await ask({ missing: ['M99'] })).toBe('checklistChanged')
    expect(await ask({ missing: [] })).toBe('invalidInput')
    expect(await ask({ service: 'XX-NONE' })).toBe('notFound')
    expect(await ask({ pointId: 'CC-03' })).toBe('forbidden')
  })
})
