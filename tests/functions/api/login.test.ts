import { expect, it } from 'vitest'
import { phone } from '../../../functions/local/demonstration'
import { addMinutes } from '../../../shared/domain/calendar'
import { morning, refusal, runStack, staffToken, tokenOf, type World } from '../running-stack'

const later = (minutes: number) => addMinutes(morning, minutes)
const clerk = (world: World) =>
  staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
const as = (world: World, token?: string) => phone(world.base, token)

async function letIn(world: World, telephone: string) {
  const { loginCode, pollKey, number } = await world.call('beginLogin', {})
  await as(world, telephone)('confirmLogin', { loginCode, number })
  const taken = await world.call('takeLogin', { loginCode, pollKey })
  if (taken.state !== 'entered') throw new Error('still waiting')
  return { loginCode, pollKey, ...taken.session }
}

it('a PC is let in by the telephone of a staff member, who sees which PC asks and compares a number', async () => {
  const world = await runStack()
  const telephone = await clerk(world)
  const { loginCode, pollKey, number } = await world.call('beginLogin', {})
  expect(await world.call('takeLogin', { loginCode, pollKey })).toEqual({ state: 'waiting' })
  const asked = await as(world, telephone)('getLogin', { loginCode })
  expect(asked).toMatchObject({ device: { kind: 'computer' }, address: '127.0.0.1', askedAt: morning })
  expect(new Set(asked.numbers).size).toBe(3)
  expect(asked.numbers).toContain(number)
  await as(world, telephone)('confirmLogin', { loginCode, number })
  const taken = await world.call('takeLogin', { loginCode, pollKey })
  expect(taken).toMatchObject({ state: 'entered', session: { me: { staff: { role: 'counter' } } } })
  const token = taken.state === 'entered' ? taken.session.token : ''
  expect(await refusal(as(world, token)('getPointHall', { pointId: 'CC-00' }))).toBe('no refusal')
})

it('a code is used once, of many who try at once by one, and by nobody without the key of the PC', async () => {
  const world = await runStack()
  const telephone = await clerk(world)
  const { loginCode, pollKey, number } = await world.call('beginLogin', {})
  const foreign = 'A'.repeat(43)
  expect(await refusal(world.call('takeLogin', { loginCode, pollKey: foreign }))).toBe('loginEnded')
  const confirmed = await Promise.all(
    Array.from({ length: 5 }, () => refusal(as(world, telephone)('confirmLogin', { loginCode, number }))),
  )
  expect(confirmed.sort()).toEqual([...Array(4).fill('loginEnded'), 'no refusal'])
  expect(await refusal(world.call('takeLogin', { loginCode, pollKey: foreign }))).toBe('loginEnded')
  const taken = await Promise.all(
    Array.from({ length: 8 }, () => refusal(world.call('takeLogin', { loginCode, pollKey }))),
  )
  expect(taken.filter(answer => answer === 'no refusal')).toHaveLength(1)
  expect(taken.filter(answer => answer === 'loginEnded')).toHaveLength(7)
})

it.each([
  [
    'a wrong number',
    async (world: World, telephone: string, loginCode: string) => {
      const { numbers } = await as(world, telephone)('getLogin', { loginCode })
      return numbers
    },
  ],
])('%s ends it, for the right one too', async (_, numbersOf) => {
  const world = await runStack()
  const telephone = await clerk(world)
  const { loginCode, pollKey, number } = await world.call('beginLogin', {})
  const wrong = (await numbersOf(world, telephone, loginCode)).find(one => one !== number) ?? ''
  expect(await refusal(as(world, telephone)('confirmLogin', { loginCode, number: wrong }))).toBe('loginEnded')
  expect(await refusal(as(world, telephone)('confirmLogin', { loginCode, number }))).toBe('loginEnded')
  expect(await refusal(world.call('takeLogin', { loginCode, pollKey }))).toBe('loginEnded')
})

it('it is over after two minutes, confirmed or not, and when the telephone says no', async () => {
  const world = await runStack()
  const telephone = await clerk(world)
  const [late, taken, refused] = [
    await world.call('beginLogin', {}),
    await world.call('beginLogin', {}),
    await world.call('beginLogin', {}),
  ]
  await as(world, telephone)('refuseLogin', { loginCode: refused.loginCode })
  await as(world, telephone)('confirmLogin', { loginCode: taken.loginCode, number: taken.number })
  const take = ({ loginCode, pollKey }: typeof late) =>
    refusal(world.call('takeLogin', { loginCode, pollKey }))
  expect(await take(refused)).toBe('loginEnded')
  world.setNow(later(2))
  expect(await take(taken)).toBe('loginEnded')
  const { loginCode, number } = late
  expect(await refusal(as(world, telephone)('confirmLogin', { loginCode, number }))).toBe('loginEnded')
})

it('nobody but staff lets a PC in, and no PC another', async () => {
  const world = await runStack()
  const telephone = await clerk(world)
  const { token: pc } = await letIn(world, telephone)
  const { loginCode, number } = await world.call('beginLogin', {})
  for (const caller of [await tokenOf(world, 'citizen-2'), pc])
    expect(await refusal(as(world, caller)('confirmLogin', { loginCode, number }))).toBe('forbidden')
})

it('the session of a PC lasts eight hours, and half an hour without being used', async () => {
  const world = await runStack()
  const telephone = await clerk(world)
  let { token } = await letIn(world, telephone)
  const renew = async () => {
    token = (await world.call('renewSession', { token })).token
  }
  for (let minutes = 25; minutes < 8 * 60; minutes += 25) {
    world.setNow(later(minutes))
    await renew()
  }
  world.setNow(later(8 * 60))
  expect(await refusal(renew())).toBe('sessionExpired')
  const idle = await letIn(world, (await world.call('renewSession', { token: telephone })).token)
  world.setNow(later(8 * 60 + 30))
  expect(await refusal(world.call('renewSession', { token: idle.token }))).toBe('sessionExpired')
})

it('all of them are ended from the telephone at once', async () => {
  const world = await runStack()
  const telephone = await clerk(world)
  const { token: pc } = await letIn(world, telephone)
  expect(await as(world, telephone)('listSessions', {})).toHaveLength(2)
  await as(world, telephone)('endSessions', {})
  expect(await refusal(as(world, pc)('getPointHall', { pointId: 'CC-00' }))).toBe('notSignedIn')
})

it.each(['left', 'transferred', 'revoked'] as const)(
  'all of them are over at once of who has %s',
  async how => {
    const world = await runStack()
    const telephone = await clerk(world)
    const { token: pc } = await letIn(world, telephone)
    const staffId = (await as(world, telephone)('getMe', {})).staff?.staffId ?? ''
    const city = { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } } as const
    const above = await staffToken(world, city, 'staff-city')
    const [hall, reason] = [{ pointId: 'CC-00' }, '轮岗']
    const guide = { role: 'guide', scope: { kind: 'point', ...hall } } as const
    if (how === 'left') await world.call('leaveStaff', { reason }, telephone)
    if (how === 'transferred') await world.call('transferColleague', { staffId, ...guide, reason }, above)
    if (how === 'revoked') await world.call('revokeColleague', { staffId, reason }, above)
    for (const token of [telephone, pc]) {
      expect(await refusal(as(world, token)('getPointHall', hall))).toBe('notSignedIn')
      expect(await refusal(world.call('renewSession', { token }))).toBe('notSignedIn')
    }
  },
)

it('from one address so many may be asked for in a minute', async () => {
  const world = await runStack()
  const asked = await Promise.all(Array.from({ length: 62 }, () => refusal(world.call('beginLogin', {}))))
  expect(asked.filter(answer => answer === 'tooManyRequests')).toHaveLength(2)
  world.setNow(later(1))
  expect(await refusal(world.call('beginLogin', {}))).toBe('no refusal')
})
