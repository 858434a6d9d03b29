import { describe, expect, it } from 'vitest'
import { api, type Endpoint, type EndpointName } from '../../../shared/api'
import { runStack, staffToken, tokenOf, type World } from '../running-stack'

const names = Object.keys(api) as EndpointName[]
const path = (endpoint: Endpoint<unknown, unknown>) =>
  endpoint.path
    .replace('{pointId}', 'CC-00')
    .replace('{bookingId}', '0123456789')
    .replace('{code}', 'PP-NEW')
    .replace('{recommendationId}', 'none')
    .replace('{deviceId}', 'none')

async function statusAs(world: World, name: EndpointName, token?: string): Promise<number> {
  const endpoint = api[name]
  const response = await fetch(`${world.base}/api${path(endpoint)}`, {
    method: endpoint.method,
    headers: token ? { authorization: `Bearer ${token}` } : {},
    ...(endpoint.method !== 'GET' && { body: '{}' }),
  })
  return response.status
}

const isForStaff = (name: EndpointName) => typeof api[name].access === 'object'
const isOverPoint = (name: EndpointName) => {
  const { access } = api[name]
  return typeof access === 'object' && access.over === 'pointId'
}
const isForCounter = (name: EndpointName) => {
  const { access } = api[name]
  return typeof access === 'object' && access.staff === 'counter'
}
const closed = [401, 403]

describe('every endpoint, called by everyone it is not for', () => {
  it('answers nobody who is unknown, unless it is public', async () => {
    const world = await runStack()
    for (const name of names) {
      const status = await statusAs(world, name)
      if (api[name].access === 'public') expect(closed, name).not.toContain(status)
      else expect(status, name).toBe(401)
    }
  })

  it('takes no forged or foreign token', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const [header, body] = token.split('.')
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`
    for (const name of names.filter(name => api[name].access === 'citizen' || isForStaff(name)))
      for (const forged of ['x.y.z', `${header}.${body}.AAAA`, unsigned])
        expect(await statusAs(world, name, forged), name).toBe(401)
  })

  it('refuses citizens what is for staff, machines and WeChat', async () => {
    const world = await runStack()
    const citizen = await tokenOf(world)
    for (const name of names) {
      const { access } = api[name]
      const status = await statusAs(world, name, citizen)
      if (isForStaff(name)) expect(status, name).toBe(403)
      else if (access === 'device' || access === 'wechat') expect(status, name).toBe(401)
      else expect(closed, name).not.toContain(status)
    }
  })

  it('refuses staff of another place, and lets those of the place in who have the role', async () => {
    const world = await runStack()
    const counter = await staffToken(world, { kind: 'counter', pointId: 'CC-00' }, 'staff-cc-00')
    const county = await staffToken(world, { kind: 'county', divisionCode: '220102' }, 'citizen-2')
    const elsewhere = await staffToken(world, { kind: 'county', divisionCode: '220103' }, 'staff-cc-03')
    for (const name of names.filter(name => isForStaff(name))) {
      // What is answered over one's own scope holds nothing of another's: outcome.test.ts.
      if (isOverPoint(name)) expect(await statusAs(world, name, elsewhere), name).toBe(403)
      expect(closed, name).not.toContain(await statusAs(world, name, county))
      const status = await statusAs(world, name, counter)
      if (isForCounter(name)) expect(closed, name).not.toContain(status)
      else expect(status, name).toBe(403)
    }
  })

  it.each([
    ['province', { kind: 'province' }, true],
    ['the same city', { kind: 'city', prefectureCode: '220100' }, true],
    ['another city', { kind: 'city', prefectureCode: '220200' }, false],
    ['the same county', { kind: 'county', divisionCode: '220102' }, true],
    ['another county', { kind: 'county', divisionCode: '220103' }, false],
  ] as const)('staff of %s reach a point as far as their scope goes', async (_, scope, allowed) => {
    const world = await runStack()
    const token = await staffToken(world, scope)
    expect(await statusAs(world, 'getPointHall', token)).toBe(allowed ? 200 : 403)
  })
})
