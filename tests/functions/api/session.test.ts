import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { phone } from '../../../functions/local/demonstration'
import { keys } from '../../../functions/store/table'
import { addDays, addMinutes, instantAt, msOf } from '../../../shared/domain/calendar'
import { bookingInput, morning, refusal, runStack, staffToken, tokenOf, type World } from '../running-stack'

/** Without the renewal that a phone makes by itself. */
const as = (world: World, token: string) => phone(world.base, token)
const me = (world: World, token: string) => refusal(as(world, token)('getMe', {}))
const later = (minutes: number) => addMinutes(morning, minutes)
const renew = async (world: World, token: string) => (await world.call('renewSession', { token })).token
const hall = { pointId: 'CC-00' }

describe('a token', () => {
  it('is good for ten minutes; renewed, its session goes on for weeks', async () => {
    const world = await runStack()
    let token = await tokenOf(world)
    world.setNow(later(9))
    expect(await me(world, token)).toBe('no refusal')
    world.setNow(later(10))
    expect(await me(world, token)).toBe('sessionExpired')
    for (const days of [0, 10, 20, 29]) {
      world.setNow(instantAt(addDays('2026-11-24', days), 12 * 60))
      token = await renew(world, token)
      expect(await me(world, token)).toBe('no refusal')
    }
    world.setNow(instantAt('2026-12-24', 12 * 60))
    expect(await refusal(renew(world, token))).toBe('sessionExpired')
  })

  it('stops a minute after it was renewed, and until then a lost answer is asked for again', async () => {
    const world = await runStack()
    const first = await tokenOf(world)
    world.setNow(later(5))
    const second = await renew(world, first)
    expect(await me(world, first)).toBe('no refusal')
    const again = await renew(world, first)
    expect(await me(world, again)).toBe('no refusal')
    world.setNow(later(7))
    expect(await me(world, first)).toBe('notSignedIn')
    expect(await me(world, second)).toBe('no refusal')
  })

  it('that two renew at once leads both on', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const renewed = await Promise.all(Array.from({ length: 8 }, () => renew(world, token)))
    world.setNow(later(9))
    for (const one of renewed) expect(await me(world, one)).toBe('no refusal')
  })

  it('that somebody has kept ends the session of both when it is used after its renewal', async () => {
    const world = await runStack()
    const stolen = await tokenOf(world)
    world.setNow(later(5))
    const renewed = await renew(world, stolen)
    world.setNow(later(8))
    expect(await refusal(renew(world, stolen))).toBe('notSignedIn')
    expect(await refusal(renew(world, renewed))).toBe('notSignedIn')
    expect(await me(world, renewed)).toBe('notSignedIn')
  })

  it('is signed by the key of the month; that of the month before still verifies, an older one does not', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const kidOf = (one: string) =>
      JSON.parse(Buffer.from(one.split('.')[0] ?? '', 'base64url').toString()).kid
    expect(kidOf(token)).toBe('1-2026-11')
    world.setNow('2026-12-01T08:00:00+08:00')
    const renewed = await renew(world, token)
    expect(kidOf(renewed)).toBe('1-2026-12')
    expect(await me(world, renewed)).toBe('no refusal')
    world.setNow('2027-01-01T08:00:00+08:00')
    expect(await refusal(renew(world, token))).toBe('notSignedIn')
  })
})

describe('a session', () => {
  it('that was ended is over for staff at once, for citizens within two minutes, and at once for what they change', async () => {
    const world = await runStack()
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const citizen = await tokenOf(world, 'citizen-2')
    expect(await refusal(as(world, staff)('getPointHall', hall))).toBe('no refusal')
    await as(world, staff)('endSessions', {})
    await as(world, citizen)('endSessions', {})
    expect(await refusal(as(world, staff)('getPointHall', hall))).toBe('notSignedIn')
    const input = await bookingInput(world)
    expect(await refusal(as(world, citizen)('createBooking', input))).toBe('notSignedIn')
    expect(await refusal(renew(world, citizen))).toBe('notSignedIn')
    world.setNow(later(2))
    expect(await me(world, citizen)).toBe('notSignedIn')
  })

  it('ended by another container is over there within the minute in which it was read', async () => {
    const world = await runStack()
    const citizen = await tokenOf(world)
    world.setNow(later(3))
    expect(await me(world, citizen)).toBe('no refusal')
    const personId = (await as(world, citizen)('getMe', {})).personId
    const [session] = await as(world, citizen)('listSessions', {})
    const Key = keys.session(personId, session?.sessionId ?? '')
    await world.table.doc.send(new DeleteCommand({ TableName: world.table.name, Key }))
    expect(await me(world, citizen)).toBe('no refusal')
    world.setNow(later(4))
    expect(await me(world, citizen)).toBe('notSignedIn')
  })

  it('of staff lasts twelve hours, a citizen’s longer', async () => {
    const world = await runStack()
    let staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    let citizen = await tokenOf(world, 'citizen-2')
    world.setNow(later(11 * 60))
    staff = await renew(world, staff)
    citizen = await renew(world, citizen)
    expect(await refusal(as(world, staff)('getPointHall', hall))).toBe('no refusal')
    world.setNow(later(12 * 60))
    expect(await refusal(renew(world, staff))).toBe('sessionExpired')
    expect(await refusal(renew(world, citizen))).toBe('no refusal')
  })

  it('is one a device: who signs in anew on it takes the place of the one before', async () => {
    const world = await runStack()
    const login = async (before?: string, agent = '') => {
      const answer = await fetch(`${world.base}/sandbox/login`, {
        method: 'POST',
        body: '{"person":"citizen-1"}',
      })
      const { code } = (await answer.json()) as { code: string }
      const response = await fetch(`${world.base}/api/session`, {
        method: 'POST',
        headers: { 'user-agent': agent },
        body: JSON.stringify({ code, ...(before && { before }) }),
      })
      return ((await response.json()) as { token: string }).token
    }
    const first = await login(undefined, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) MicroMessenger/8.0.50')
    const second = await login(first, 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0 Safari/537.36')
    expect(await as(world, second)('listSessions', {})).toMatchObject([
      { device: { kind: 'computer', name: 'Windows · Chrome' }, begunAt: morning, isThis: true },
    ])
    const other = await tokenOf(world, 'citizen-2')
    await login(other)
    expect(await refusal(renew(world, other))).toBe('no refusal')
  })

  it('is one of ten at most; the oldest ends', async () => {
    const world = await runStack()
    const first = await tokenOf(world)
    world.setNow(later(1))
    const others = await Promise.all(Array.from({ length: 12 }, () => tokenOf(world)))
    expect(await refusal(renew(world, first))).toBe('notSignedIn')
    const list = await as(world, others.at(-1) ?? '')('listSessions', {})
    expect(list).toHaveLength(10)
  })

  it('can be ended from another device of the same person, and by nobody else', async () => {
    const world = await runStack()
    const [mine, lost, stranger] = [
      await tokenOf(world),
      await tokenOf(world),
      await tokenOf(world, 'citizen-2'),
    ]
    const list = await as(world, lost)('listSessions', {})
    const { sessionId } = list.find(({ isThis }) => isThis) ?? { sessionId: '' }
    await as(world, stranger)('endSession', { sessionId })
    expect(await refusal(renew(world, lost))).toBe('no refusal')
    expect(await as(world, mine)('endSession', { sessionId })).toHaveLength(1)
    expect(await refusal(renew(world, lost))).toBe('notSignedIn')
    expect(await refusal(renew(world, mine))).toBe('no refusal')
  })
})

it('a well-signed token for a person who does not exist, or for no session of his, changes and renews nothing', async () => {
  const world = await runStack()
  const [kid] = world.runtime.keyring.sessionKeyIds(morning)
  const personId = (await as(world, await tokenOf(world))('getMe', {})).personId
  for (const subject of ['nobody', personId]) {
    const token = await new SignJWT({ sid: 'AAAAAAAAAAAAAAAA', turn: 0 })
      .setProtectedHeader({ alg: 'HS256', kid })
      .setIssuer('jilin-entry-exit')
      .setSubject(subject)
      .setIssuedAt(msOf(morning) / 1000)
      .setExpirationTime(msOf(later(10)) / 1000)
      .sign(await world.runtime.keyring.session(kid))
    const input = await bookingInput(world)
    expect(await refusal(as(world, token)('createBooking', input))).toBe('notSignedIn')
    expect(await refusal(renew(world, token))).toBe('notSignedIn')
    world.setNow(later(2))
    expect(await me(world, token)).toBe('notSignedIn')
    world.setNow(morning)
  }
})
