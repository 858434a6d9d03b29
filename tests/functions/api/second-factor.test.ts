import { expect, it } from 'vitest'
import { phone } from '../../../functions/local/demonstration'
import type { StaffEndpoint } from '../../../shared/api'
import { addMinutes, instantOf, msOf } from '../../../shared/domain/calendar'
import { permissions } from '../../../shared/permission'
import { codeOf, morning, refusal, runStack, staffToken, tokenOf, type World } from '../running-stack'

const province = { role: 'province', scope: { kind: 'province' } } as const
const later = (minutes: number) => addMinutes(morning, minutes)
const as = (world: World, token: string) => phone(world.base, token)
const show = (world: World, token: string, code: string) =>
  refusal(as(world, token)('showSecondFactor', { code }))
const now = (world: World) => world.runtime.now()

const auditor = { role: 'auditor', scope: { kind: 'province' } } as const
const read = (world: World, token: string) =>
  refusal(as(world, token)('listPlaceAudit', { day: morning.slice(0, 10) }))

it('who reads the audit sets up a second factor first, and shows it anew after ten minutes', async () => {
  const world = await runStack()
  const token = await staffToken(world, auditor)
  expect(await read(world, token)).toBe('secondFactorNeeded')
  expect(await as(world, token)('getSecondFactor', {})).toEqual({ isSetUp: false })
  const { key, uri } = await as(world, token)('beginSecondFactor', {})
  expect(uri).toMatch(/^otpauth:\/\/totp\//)
  expect(uri).toContain(key)
  expect(await read(world, token)).toBe('secondFactorNeeded')
  expect(await show(world, token, codeOf(key, now(world)))).toBe('no refusal')
  expect(await as(world, token)('getSecondFactor', {})).toEqual({ isSetUp: true, steppedUpUntil: later(10) })
  world.setNow(later(9))
  expect(await read(world, token)).toBe('no refusal')
  const { token: renewed } = await world.call('renewSession', { token })
  world.setNow(later(10))
  expect(await read(world, renewed)).toBe('secondFactorNeeded')
})

it('what was shown counts for the session it was shown in alone', async () => {
  const world = await runStack()
  const token = await staffToken(world, auditor)
  const { key } = await as(world, token)('beginSecondFactor', {})
  await as(world, token)('showSecondFactor', { code: codeOf(key, now(world)) })
  expect(await read(world, token)).toBe('no refusal')
  const elsewhere = await tokenOf(world, 'staff-cc-00')
  expect(await read(world, elsewhere)).toBe('secondFactorNeeded')
})

it('reading about many people asks for it once a session, and the counter of today at its own hall never', async () => {
  const world = await runStack()
  const at = { pointId: 'CC-00' }
  const list = (token: string, day: string) => refusal(as(world, token)('listPointBookings', { ...at, day }))
  const [today, tomorrow] = [morning.slice(0, 10), '2026-11-25']
  const clerk = await staffToken(world, { role: 'counter', scope: { kind: 'point', ...at } })
  expect(await list(clerk, today)).toBe('no refusal')
  expect(await list(clerk, tomorrow)).toBe('secondFactorNeeded')
  const city = await staffToken(
    world,
    { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } },
    'staff-city',
  )
  expect(await list(city, today)).toBe('secondFactorNeeded')
  const queue = (token: string) =>
    refusal(as(world, token)('listVisitQueue', { campaignId: 'HV-STANDING', desk: 'review' }))
  expect(await queue(city)).toBe('secondFactorNeeded')
  const { key } = await as(world, city)('beginSecondFactor', {})
  await as(world, city)('showSecondFactor', { code: codeOf(key, now(world)) })
  world.setNow(later(60))
  const { token: renewed } = await world.call('renewSession', { token: city })
  expect([await list(renewed, today), await queue(renewed)]).toEqual(['no refusal', 'no refusal'])
  const reason = '换机器'
  expect(await refusal(as(world, renewed)('registerDevice', { ...at, deviceId: 'QM-9', reason }))).toBe(
    'secondFactorNeeded',
  )
})

it('a code is used once, also by the one who has just seen it, and one of before or after is near enough', async () => {
  const world = await runStack()
  const token = await staffToken(world, province)
  const { key } = await as(world, token)('beginSecondFactor', {})
  const shown = codeOf(key, now(world))
  const answers = await Promise.all(Array.from({ length: 2 }, () => show(world, token, shown)))
  expect(answers.filter(answer => answer === 'no refusal')).toHaveLength(1)
  world.setNow(later(1))
  expect(await show(world, token, shown)).toBe('secondFactorRefused')
  const [before, far] = [-30, 90].map(seconds => codeOf(key, instantOf(msOf(now(world)) + seconds * 1000)))
  expect(await show(world, token, far ?? '')).toBe('secondFactorRefused')
  expect(await show(world, token, before ?? '')).toBe('no refusal')
})

it('five wrong codes are heard in a quarter of an hour, the right one after them is not', async () => {
  const world = await runStack()
  const token = await staffToken(world, province)
  const { key } = await as(world, token)('beginSecondFactor', {})
  const wrong = String((Number(codeOf(key, now(world))) + 1) % 1_000_000).padStart(6, '0')
  const answers = []
  for (let i = 0; i < 5; i++) answers.push(await show(world, token, wrong))
  expect(answers).toEqual(Array(5).fill('secondFactorRefused'))
  expect(await show(world, token, codeOf(key, now(world)))).toBe('tooManyRequests')
  world.setNow(later(15))
  const { token: renewed } = await world.call('renewSession', { token })
  expect(await show(world, renewed, codeOf(key, now(world)))).toBe('no refusal')
})

it('one that is set up is replaced by nobody but whoever invites anew', async () => {
  const world = await runStack()
  await staffToken(world, province, 'staff-province-2')
  const token = await staffToken(world, province)
  const { key } = await as(world, token)('beginSecondFactor', {})
  await as(world, token)('showSecondFactor', { code: codeOf(key, now(world)) })
  expect(await refusal(as(world, token)('beginSecondFactor', {}))).toBe('forbidden')
  const again = await staffToken(world, province)
  expect(await as(world, again)('getSecondFactor', {})).toEqual({ isSetUp: false })
  expect(await refusal(as(world, again)('beginSecondFactor', {}))).toBe('no refusal')
})

it('whatever the table of permissions marks asks for it, before it looks at what was asked', async () => {
  const world = await runStack()
  const office = await staffToken(world, province)
  const audits = await staffToken(world, auditor, 'staff-auditor')
  const path = { pointId: 'CC-00', divisionCode: '220102', visitId: '0123456789', evidenceId: 'none' }
  const other = { campaignId: 'HV-STANDING', number: '2026-01', broadcastId: 'none', deviceId: 'none' }
  const people = { staffId: 'none', invitationId: 'none', day: '2026-11-25', bookingId: '0123456789' }
  const marked = (Object.keys(permissions) as StaffEndpoint[]).filter(name => permissions[name].stepUp)
  expect(marked.length).toBeGreaterThan(20)
  for (const name of marked) {
    const token = permissions[name].roles.includes('province') ? office : audits
    const asked = as(world, token)(name, { ...path, ...other, ...people } as never)
    expect(await refusal(asked), name).toBe('secondFactorNeeded')
  }
})
