import { describe, expect, it } from 'vitest'
import { phoneCodeOf } from '../../../functions/local/demonstration'
import { phoneOf } from '../../../functions/local/people'
import { run as operate } from '../../../functions/operate'
import { acceptInvitation, getInvitation } from '../../../functions/store/invitation'
import { getStaff, listClerks, listRoster } from '../../../functions/store/staff'
import { keys, listItems } from '../../../functions/store/table'
import type { Assignment } from '../../../shared/schemas/staff'
import { refusal, runStack, staffToken, tokenOf, type World } from '../running-stack'

const today = '2026-11-24'
const reason = '工作需要'
const pointId = 'CC-00'
const at = (role: 'counter' | 'guide' | 'pointManager', hall = pointId): Assignment => ({
  role,
  scope: { kind: 'point', pointId: hall },
})
const province: Assignment = { role: 'province', scope: { kind: 'province' } }
const city: Assignment = { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } }
const county: Assignment = { role: 'county', scope: { kind: 'county', divisionCode: '220102' } }

/** A manager of the hall who invites, and the one he invites. */
async function invited(world: World, to = at('counter'), person = 'citizen-2') {
  const manager = await staffToken(world, county, 'staff-county')
  const given = { name: '示例同事', phone: phoneOf(person), ...to, reason }
  const { activationCode, invitation } = await world.call('inviteColleague', given, manager)
  return { manager, activationCode, invitation, token: await tokenOf(world, person), person }
}

const accept = async (world: World, activationCode: string, person: string) => {
  const phoneCode = await phoneCodeOf(world.base, person)
  return world.call('activateStaff', { activationCode, phoneCode }, await tokenOf(world, person))
}

/** What was written down at a place of what became of staff there, by what it was. */
async function audited(world: World, place: string): Promise<Record<string, Record<string, unknown>>> {
  const all = await listItems<{ action: string; colleague?: string }>(world.table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.audit(place, today, '').pk },
  })
  return Object.fromEntries(all.filter(({ colleague }) => colleague).map(one => [one.action, one]))
}

const mayRead = (world: World, token: string, hall = pointId) =>
  refusal(world.call('listPointBookings', { pointId: hall, day: today }, token))

describe('an invitation', () => {
  it('makes the one with that telephone staff, who is then among his colleagues', async () => {
    const world = await runStack()
    const { manager, activationCode, invitation, token } = await invited(world)
    expect(invitation).toMatchObject({
      name: '示例同事',
      phone: '139****0001',
      role: 'counter',
      expiresAt: '2026-11-26T09:30:00+08:00',
    })
    expect(await world.call('listInvitations', {}, manager)).toEqual([invitation])
    expect(await mayRead(world, token)).toBe('forbidden')
    const me = await accept(world, activationCode, 'citizen-2')
    expect(me.staff).toMatchObject({ name: '示例同事', role: 'counter', scope: at('counter').scope })
    expect(await mayRead(world, token)).toBe('no refusal')
    expect(await world.call('listInvitations', {}, manager)).toEqual([])
    const { colleagues, total } = await world.call('listColleagues', { search: '同事' }, manager)
    expect([colleagues[0]?.staffId, total]).toEqual([me.staff?.staffId, 1])
  })

  it('on another telephone is refused without a word of whose it is, and waits for the right one', async () => {
    const world = await runStack()
    const { activationCode } = await invited(world)
    const phoneCode = await phoneCodeOf(world.base, 'citizen-3')
    const answer = await fetch(`${world.base}/api/me/staff-activation`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await tokenOf(world, 'citizen-3')}` },
      body: JSON.stringify({ activationCode, phoneCode }),
    })
    expect([answer.status, await answer.json()]).toEqual([403, { error: { code: 'invitationOtherPhone' } }])
    expect((await accept(world, activationCode, 'citizen-2')).staff).toBeDefined()
  })

  it('asks WeChat itself for the number: what the phone sends is no number', async () => {
    const world = await runStack()
    const { activationCode, token, person } = await invited(world)
    const made = { activationCode, phoneCode: phoneOf(person) }
    expect(await refusal(world.call('activateStaff', made, token))).toBe('phoneCodeRefused')
  })

  it('is taken once, however often its code is sent at once', async () => {
    const world = await runStack()
    const { activationCode } = await invited(world)
    const tries = await Promise.all(
      Array.from({ length: 5 }, () => refusal(accept(world, activationCode, 'citizen-2'))),
    )
    expect(tries.filter(one => one === 'no refusal')).toHaveLength(1)
    for (const one of tries)
      expect(['no refusal', 'activationCodeRefused', 'alreadyStaff', 'busyTryAgain']).toContain(one)
  })

  it('makes one of several staff who hold the telephone at once', async () => {
    const world = await runStack()
    const { invitation } = await invited(world)
    const seen = await getInvitation(world.table, invitation.invitationId, world.runtime.now())
    if (!seen) throw new Error('no invitation')
    const { staffId } = seen
    const audit = {
      staffId,
      pointId,
      action: 'acceptInvitation',
      colleague: staffId,
      to: at('counter'),
    } as const
    const people = ['a', 'b', 'c', 'd', 'e', 'f']
    const tries = await Promise.all(
      people.map(one =>
        refusal(
          acceptInvitation(world.table, seen, one, audit, world.runtime.now()).catch(error =>
            Promise.reject(`"code":"${error.code}"`),
          ),
        ),
      ),
    )
    expect(tries.filter(one => one === 'no refusal')).toHaveLength(1)
    const staff = await Promise.all(people.map(one => getStaff(world.table, one)))
    expect(staff.filter(Boolean)).toHaveLength(1)
    expect((await listClerks(world.table, pointId)).map(({ staffId: one }) => one)).toEqual([staffId])
  })

  it('has passed after two days', async () => {
    const world = await runStack()
    const { activationCode } = await invited(world)
    world.setNow('2026-11-26T09:30:00+08:00')
    const manager = await tokenOf(world, 'staff-county')
    expect(await world.call('listInvitations', {}, manager)).toEqual([])
    expect(await refusal(accept(world, activationCode, 'citizen-2'))).toBe('activationCodeRefused')
  })

  it('withdrawn is worth nothing, and the reason is kept', async () => {
    const world = await runStack()
    const { manager, activationCode, invitation } = await invited(world)
    const { invitationId } = invitation
    await world.call('withdrawInvitation', { invitationId, reason: '发错了人' }, manager)
    expect(await refusal(accept(world, activationCode, 'citizen-2'))).toBe('activationCodeRefused')
    expect(await audited(world, pointId)).toMatchObject({
      inviteColleague: { to: at('counter'), reason },
      withdrawInvitation: { reason: '发错了人' },
    })
  })

  it.each(['revoked', 'transferred'])('of who has been %s since is worth nothing', async how => {
    const world = await runStack()
    const { manager, activationCode } = await invited(world)
    const above = await staffToken(world, city, 'staff-city')
    const staffId = (await world.call('getMe', {}, manager)).staff?.staffId ?? ''
    world.setNow('2026-11-24T09:31:00+08:00')
    if (how === 'revoked') await world.call('revokeColleague', { staffId, reason }, above)
    else await world.call('transferColleague', { staffId, ...at('pointManager', 'CC-03'), reason }, above)
    expect(await refusal(accept(world, activationCode, 'citizen-2'))).toBe('activationCodeRefused')
  })

  it('makes nobody two: neither a person nor a telephone is staff twice at a time', async () => {
    const world = await runStack()
    const { manager, activationCode, person } = await invited(world)
    await accept(world, activationCode, person)
    const second = { name: '示例同事', phone: phoneOf(person), ...at('guide'), reason }
    const { activationCode: another } = await world.call('inviteColleague', second, manager)
    expect(await refusal(accept(world, another, person))).toBe('alreadyStaff')
    expect((await listRoster(world.table)).filter(({ phoneKey }) => phoneKey)).toHaveLength(2)
  })

  it.each<[string, string, Assignment]>([
    ['a manager’s own kind', 'staff-cc-00-manager', at('pointManager')],
    ['a counter of another hall', 'staff-cc-00-manager', at('counter', 'CC-03')],
    ['the province', 'staff-cc-00-manager', province],
  ])('to %s is not a hall manager’s to give', async (_, person, to) => {
    const world = await runStack()
    const manager = await staffToken(world, at('pointManager'), person)
    const given = { name: '示例', phone: '13900000009', ...to, reason }
    expect(await refusal(world.call('inviteColleague', given, manager))).toBe('forbidden')
  })

  it.each([
    ['without a reason', { reason: ' ' }, 'invalidInput'],
    ['to a landline', { phone: '043188888888' }, 'invalidPhone'],
    ['to a role that is held elsewhere', { scope: county.scope }, 'invalidInput'],
  ])('%s is refused', async (_, given, code) => {
    const world = await runStack()
    const manager = await staffToken(world, county, 'staff-county')
    const input = { name: '示例', phone: '13900000009', ...at('counter'), reason, ...given }
    expect(await refusal(world.call('inviteColleague', input, manager))).toBe(code)
  })
})

describe('a role', () => {
  it('is gone at the next request when it is taken away, and who did it and why is kept', async () => {
    const world = await runStack()
    const manager = await staffToken(world, county, 'staff-county')
    const clerk = await staffToken(world, at('counter'), 'staff-cc-00')
    const staffId = (await world.call('getMe', {}, clerk)).staff?.staffId ?? ''
    expect(await mayRead(world, clerk)).toBe('no refusal')
    await world.call('revokeColleague', { staffId, reason: '离职' }, manager)
    expect(await mayRead(world, clerk)).toBe('notSignedIn')
    const citizen = await tokenOf(world, 'staff-cc-00')
    expect(await mayRead(world, citizen)).toBe('forbidden')
    expect((await world.call('getMe', {}, citizen)).staff).toBeUndefined()
    expect(await listClerks(world.table, pointId)).toEqual([])
    const by = (await world.call('getMe', {}, manager)).staff?.staffId
    expect((await audited(world, pointId)).revokeColleague).toMatchObject({
      staffId: by,
      colleague: staffId,
      reason: '离职',
    })
    expect(await refusal(world.call('revokeColleague', { staffId, reason }, manager))).toBe('forbidden')
  })

  it('goes with who is transferred, from the next request on, and both places know it', async () => {
    const world = await runStack()
    const above = await staffToken(world, city, 'staff-city')
    const clerk = await staffToken(world, at('counter'), 'staff-cc-00')
    const staffId = (await world.call('getMe', {}, clerk)).staff?.staffId ?? ''
    world.setNow('2026-11-24T09:31:00+08:00')
    const to = at('guide', 'CC-03')
    const moved = await world.call('transferColleague', { staffId, ...to, reason: '轮岗' }, above)
    expect(moved).toMatchObject({ staffId, ...to, since: world.runtime.now(), mayChange: true })
    expect(await mayRead(world, clerk)).toBe('notSignedIn')
    const again = await tokenOf(world, 'staff-cc-00')
    expect(await mayRead(world, again)).toBe('forbidden')
    expect(await refusal(world.call('getPointHall', { pointId: 'CC-03' }, again))).toBe('no refusal')
    expect((await listClerks(world.table, 'CC-03')).map(one => one.staffId)).toEqual([staffId])
    expect(await listClerks(world.table, pointId)).toEqual([])
    for (const place of [pointId, 'CC-03'])
      expect((await audited(world, place)).transferColleague).toMatchObject({
        to,
        reason: '轮岗',
      })
  })

  it('is not given beyond what one may give, nor taken from who is not one’s own', async () => {
    const world = await runStack()
    const manager = await staffToken(world, at('pointManager'), 'staff-cc-00-manager')
    const idOf = async (token: string) => (await world.call('getMe', {}, token)).staff?.staffId ?? ''
    const clerk = await idOf(await staffToken(world, at('counter'), 'staff-cc-00'))
    const elsewhere = await idOf(await staffToken(world, at('counter', 'CC-03'), 'staff-cc-03'))
    const above = await idOf(await staffToken(world, county, 'staff-county'))
    const transfer = (staffId: string, to: Assignment) =>
      refusal(world.call('transferColleague', { staffId, ...to, reason }, manager))
    expect(await transfer(clerk, at('pointManager'))).toBe('forbidden')
    expect(await transfer(clerk, at('counter', 'CC-03'))).toBe('forbidden')
    expect(await transfer(elsewhere, at('counter'))).toBe('forbidden')
    for (const staffId of [elsewhere, above, 'nobody'])
      expect(await refusal(world.call('revokeColleague', { staffId, reason }, manager))).toBe('forbidden')
    expect(await transfer(clerk, at('guide'))).toBe('no refusal')
  })

  it('is left by oneself, and the reason is kept', async () => {
    const world = await runStack()
    const clerk = await staffToken(world, at('counter'), 'staff-cc-00')
    const me = await world.call('leaveStaff', { reason: '调走' }, clerk)
    expect(me.staff).toBeUndefined()
    expect(await mayRead(world, clerk)).toBe('notSignedIn')
    expect(await mayRead(world, await tokenOf(world, 'staff-cc-00'))).toBe('forbidden')
    expect((await audited(world, pointId)).leaveStaff).toMatchObject({ reason: '调走' })
    expect((await staffToken(world, at('guide'), 'staff-cc-00')).length).toBeGreaterThan(0)
  })

  it('of the last of the province is kept, also when the last two leave at once', async () => {
    const world = await runStack()
    const one = await staffToken(world, province, 'staff-province-1')
    expect(await refusal(world.call('leaveStaff', { reason }, one))).toBe('lastOfProvince')
    const two = await staffToken(world, province, 'staff-province-2')
    const tries = await Promise.all(
      [one, two].map(token => refusal(world.call('leaveStaff', { reason }, token))),
    )
    expect(tries.filter(answer => answer === 'no refusal')).toHaveLength(1)
    const left = (await listRoster(world.table)).filter(({ role }) => role === 'province')
    expect(left).toHaveLength(1)
  })

  it('is taken away by an operator, by telephone or by staff number', async () => {
    const world = await runStack()
    const clerk = await staffToken(world, at('counter'), 'staff-cc-00')
    const byPhone = { command: 'revokeStaff', phone: phoneOf('staff-cc-00'), reason }
    await operate(world.runtime, byPhone)
    expect(await mayRead(world, clerk)).toBe('notSignedIn')
    await expect(operate(world.runtime, byPhone)).rejects.toThrow('notFound')
    const guide = await staffToken(world, at('guide'), 'staff-cc-00-guide')
    const staffId = (await world.call('getMe', {}, guide)).staff?.staffId
    await operate(world.runtime, { command: 'revokeStaff', staffId, reason })
    expect(await refusal(world.call('getPointHall', { pointId }, guide))).toBe('notSignedIn')
  })
})

describe('the list of colleagues', () => {
  it('is of one’s own scope, found by hall or by name, with telephones of which the middle is hidden', async () => {
    const world = await runStack()
    const above = await staffToken(world, city, 'staff-city')
    const manager = await staffToken(world, at('pointManager'), 'staff-cc-00-manager')
    await staffToken(world, at('counter'), 'staff-cc-00')
    await staffToken(world, at('counter', 'CC-03'), 'staff-cc-03')
    await staffToken(world, province, 'staff-province-1')
    const rolesOf = async (token: string, query = {}) =>
      (await world.call('listColleagues', query, token)).colleagues.map(({ role, mayChange }) => [
        role,
        mayChange,
      ])
    expect(await rolesOf(above)).toEqual([
      ['city', false],
      ['pointManager', true],
      ['counter', true],
      ['counter', true],
    ])
    expect(await rolesOf(manager)).toEqual([
      ['pointManager', false],
      ['counter', true],
    ])
    expect(await rolesOf(above, { pointId: 'CC-03' })).toEqual([['counter', true]])
    expect(await rolesOf(manager, { pointId: 'CC-03' })).toEqual([])
    expect(await rolesOf(above, { search: '没有这个人' })).toEqual([])
    const [first] = (await world.call('listColleagues', {}, manager)).colleagues
    expect(first?.phone).toMatch(/^139\*{4}\d{4}$/)
  })
})
