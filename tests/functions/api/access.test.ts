import { createHmac, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { api, type Endpoint, type EndpointName } from '../../../shared/api'
import type { Assignment } from '../../../shared/schemas/staff'
import { runStack, staffToken, tokenOf, type World } from '../running-stack'

const names = Object.keys(api) as EndpointName[]
const path = (endpoint: Endpoint<unknown, unknown>) =>
  endpoint.path
    .replace('{pointId}', 'CC-00')
    .replace('{bookingId}', '0123456789')
    .replace('{code}', 'PP-NEW')
    .replace('{recommendationId}', 'none')
    .replace('{deviceId}', 'none')
    .replace('{visitId}', '0123456789')
    .replace('{evidenceId}', 'none')
    .replace('{number}', '2026-01')
    .replace('{inspectionId}', 'inspection-000001')
    .replace('{findingId}', 'inspection-000001.A01')
    .replace('{kind}', 'fee')
    .replace('{divisionCode}', '220102')
    .replace('{campaignId}', 'HV-STANDING')

async function statusAs(world: World, name: EndpointName, token?: string): Promise<number> {
  const endpoint = api[name]
  const response = await fetch(`${world.base}/api${path(endpoint)}`, {
    method: endpoint.method,
    headers: token ? { authorization: `Bearer ${token}` } : {},
    ...(endpoint.method !== 'GET' && { body: '{}' }),
  })
  return response.status
}

const isForStaff = (name: EndpointName) => api[name].access === 'staff'
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

  it('takes a token only as it was signed', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const [header = '', body = '', signature = ''] = token.split('.')
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString())
    const encoded = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url')
    const key = randomBytes(32)
    const forged = [
      `${header}.${encoded({ ...claims, sub: 'another' })}.${signature}`,
      `${header}.${encoded({ ...claims, exp: claims.exp + 60 })}.${signature}`,
      `${header}.${body}.${signature.slice(0, 20)}`,
      `${header}.${body}.`,
      `${header}.${body}`,
      `${token}.${signature}`,
      `${encoded({ alg: 'HS512' })}.${body}.${signature}`,
      `${header}.${body}.${createHmac('sha256', key).update(`${header}.${body}`).digest('base64url')}`,
      '...',
    ]
    expect(await statusAs(world, 'getMe', token)).toBe(200)
    for (const one of forged) expect(await statusAs(world, 'getMe', one), one).toBe(401)
  })

  it('refuses citizens what is for staff, machines and WeChat', async () => {
    const world = await runStack()
    for (const name of names) {
      const citizen = await tokenOf(world)
      const { access } = api[name]
      const status = await statusAs(world, name, citizen)
      if (isForStaff(name)) expect(status, name).toBe(403)
      else if (access === 'device' || access === 'wechat') expect(status, name).toBe(401)
      else expect(closed, name).not.toContain(status)
    }
  })

  it.each<[string, Assignment, boolean]>([
    ['province', { role: 'province', scope: { kind: 'province' } }, true],
    ['the same city', { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } }, true],
    ['another city', { role: 'city', scope: { kind: 'city', prefectureCode: '220200' } }, false],
    ['the same county', { role: 'county', scope: { kind: 'county', divisionCode: '220102' } }, true],
    ['another county', { role: 'county', scope: { kind: 'county', divisionCode: '220103' } }, false],
  ])('staff of %s reach a point as far as their scope goes', async (_, assignment, allowed) => {
    const world = await runStack()
    const token = await staffToken(world, assignment)
    expect(await statusAs(world, 'getPointHall', token)).toBe(allowed ? 200 : 403)
  })
})
