import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it } from 'vitest'
import { listHeads } from '../../../functions/store/audit'
import { keys } from '../../../functions/store/table'
import { run as upkeep } from '../../../functions/upkeep'
import { book, morning, refusal, runStack, staffToken, synthetic, tokenOf } from '../running-stack'

const day = morning.slice(0, 10)
const pointId = 'CC-00'
const auditorOf = { role: 'auditor', scope: { kind: 'province' } } as const

it('an auditor reads what was done at a hall on a day, by ids, and that he reads it stands there too', async () => {
  const world = await runStack()
  const clerk = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId } })
  const { bookingId } = await book(world, await tokenOf(world))
  await world.call('getPointBooking', { pointId, bookingId }, clerk)
  const auditor = await staffToken(world, auditorOf, 'staff-auditor')
  const staffId = (await world.call('getMe', {}, auditor)).staff?.staffId
  const read = await world.call('listPointAudit', { pointId, day }, auditor)
  expect(read).toMatchObject({ state: 'open', total: 4 })
  expect(read.lines).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ action: 'readBooking', about: [bookingId], at: morning }),
      expect.objectContaining({ action: 'readAudit', staffId }),
    ]),
  )
  for (const secret of Object.values(synthetic)) expect(JSON.stringify(read)).not.toContain(secret)
})

it('a day is verified once it is sealed, and broken when somebody has changed a record of it', async () => {
  const world = await runStack()
  const clerk = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId } })
  await world.call('listPointBookings', { pointId, day }, clerk)
  world.setNow('2026-11-25T01:10:00+08:00')
  await upkeep(world.runtime)
  const auditor = await staffToken(world, auditorOf, 'staff-auditor')
  const sealed = await world.call('listPointAudit', { pointId, day }, auditor)
  expect(sealed).toMatchObject({ state: 'verified', total: 3 })
  const { id = '' } = sealed.lines.find(({ action }) => action === 'listBookings') ?? {}
  const Item = { ...keys.audit(pointId, day, id), at: morning, staffId: 'somebody-else', action: 'checkIn' }
  await world.table.doc.send(new PutCommand({ TableName: world.table.name, Item }))
  const broken = await world.call('listPointAudit', { pointId, day }, auditor)
  expect(broken.state).toBe('broken')
  expect(broken.lines).toContainEqual(expect.objectContaining({ id, fault: 'moved' }))
  const invited = broken.lines.find(({ action }) => action === 'inviteColleague')
  expect(invited?.about).toEqual(expect.arrayContaining(['counter', pointId]))
  // As typed, a reason may name somebody.
  expect(JSON.stringify(broken)).not.toContain('演示')
})

it('nothing else is an auditor’s, what lies outside his scope is not, and tomorrow cannot be read', async () => {
  const world = await runStack()
  const auditor = await staffToken(world, {
    role: 'auditor',
    scope: { kind: 'county', divisionCode: '220103' },
  })
  expect(await refusal(world.call('listPointAudit', { pointId, day }, auditor))).toBe('forbidden')
  expect(await refusal(world.call('listPointBookings', { pointId: 'CC-03', day }, auditor))).toBe('forbidden')
  for (const place of ['PROVINCE', '220100', '220102'])
    expect(await refusal(world.call('listPlaceAudit', { place, day }, auditor))).toBe('forbidden')
  const later = { pointId: 'CC-03', day: '2026-11-25' }
  expect(await refusal(world.call('listPointAudit', later, auditor))).toBe('notFound')
})

it('an auditor of a county reads where something is recorded within it, and by its code what concerns no single hall', async () => {
  const world = await runStack()
  const county = { kind: 'county', divisionCode: '220103' } as const
  const chief = await staffToken(world, { role: 'county', scope: county }, 'staff-county')
  await world.call('listColleagues', {}, chief)
  await world.call('listPointBookings', { pointId: 'CC-03', day }, chief)
  const elsewhere = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId } })
  await world.call('listPointBookings', { pointId, day }, elsewhere)
  const auditor = await staffToken(world, { role: 'auditor', scope: county }, 'staff-auditor')
  const { places, state } = await world.call('listAuditPlaces', { day }, auditor)
  expect(state).toBe('open')
  expect(places.map(({ place }) => place).sort()).toEqual(['220103', 'CC-03'])
  const own = await world.call('listPlaceAudit', { day }, auditor)
  const read = own.lines.find(({ action }) => action === 'listColleagues')
  expect(own.people).toContainEqual({ staffId: read?.staffId, name: '示例窗口', role: 'county' })
  expect(own.total).toBe(own.lines.length)
})

it('the places of a sealed day are broken where one of their ends is not what was sealed', async () => {
  const world = await runStack()
  const clerk = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId } })
  await world.call('listPointBookings', { pointId, day }, clerk)
  world.setNow('2026-11-25T01:10:00+08:00')
  await upkeep(world.runtime)
  const auditor = await staffToken(world, auditorOf, 'staff-auditor')
  const states = async () => (await world.call('listAuditPlaces', { day }, auditor)).state
  expect(await states()).toBe('sealed')
  const [head] = (await listHeads(world.table, day)).filter(one => one.pointId === pointId)
  if (!head) throw new Error('nothing was written')
  const Item = { ...keys.auditHead(pointId, day, head.chain), ...head, seq: head.seq - 1 }
  await world.table.doc.send(new PutCommand({ TableName: world.table.name, Item }))
  expect(await states()).toBe('broken')
})
