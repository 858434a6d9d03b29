import { expect, it } from 'vitest'
import { addMinutes } from '../../../shared/domain/calendar'
import { bookingInput, morning, runStack, tokenOf, type World } from '../running-stack'

async function ask(world: World, method: string, path: string, body?: string, token?: string) {
  const response = await fetch(`${world.base}/api${path}`, {
    method,
    headers: token ? { authorization: `Bearer ${token}` } : {},
    ...(body !== undefined && { body }),
  })
  const text = await response.text()
  expect(text).not.toMatch(/\bat .*:\d+:\d+|node_modules|Error:/)
  return {
    status: response.status,
    code: JSON.parse(text).error?.code,
    detail: JSON.parse(text).error?.detail,
  }
}

it('an unknown route is told as such', async () => {
  const world = await runStack()
  expect(await ask(world, 'GET', '/nothing-here')).toMatchObject({ status: 404, code: 'unknownRoute' })
  expect(await ask(world, 'POST', '/services')).toMatchObject({ status: 404, code: 'unknownRoute' })
})

it('a body that is no JSON object is refused', async () => {
  const world = await runStack()
  for (const body of ['{', '[]', '"text"', 'null'])
    expect(await ask(world, 'POST', '/session', body)).toMatchObject({ status: 400, code: 'badJson' })
})

it('wrong types and unknown fields are refused, naming the field', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const input = await bookingInput(world)
  const wrong = [
    [{ ...input, pointId: 7 }, 'pointId'],
    [{ ...input, slotAt: 'tomorrow' }, 'slotAt'],
    [{ ...input, applicant: { ...input.applicant, name: '' } }, 'applicant.name'],
    [{ ...input, extra: true }, 'extra'],
  ] as const
  for (const [body, detail] of wrong)
    expect(await ask(world, 'POST', '/bookings', JSON.stringify(body), token)).toMatchObject({
      status: 400,
      code: 'invalidInput',
      detail,
    })
  expect(await ask(world, 'GET', '/points/CC-00/slots?services=PP-NEW&day=soon')).toMatchObject({
    detail: 'day',
  })
})

it('a body over 64 KB is refused', async () => {
  const world = await runStack()
  const body = JSON.stringify({ code: 'x'.repeat(64 * 1024) })
  expect(await ask(world, 'POST', '/session', body)).toMatchObject({ status: 413, code: 'bodyTooLarge' })
})

it('a login code opens one session only, and not after five minutes', async () => {
  const world = await runStack()
  const login = async () => {
    const response = await fetch(`${world.base}/sandbox/login`, {
      method: 'POST',
      body: '{"person":"citizen-1"}',
    })
    return JSON.stringify(await response.json())
  }
  const code = await login()
  expect((await ask(world, 'POST', '/session', code)).status).toBe(200)
  expect(await ask(world, 'POST', '/session', code)).toMatchObject({ status: 401, code: 'loginCodeRefused' })
  const late = await login()
  world.setNow(addMinutes(morning, 6))
  expect(await ask(world, 'POST', '/session', late)).toMatchObject({ status: 401, code: 'loginCodeRefused' })
})

it('a broken percent sign in a path is a bad request, not a crash', async () => {
  const world = await runStack()
  expect(await ask(world, 'GET', '/services/%E0%A4%A')).toMatchObject({ status: 400, code: 'badRequest' })
})

it('every answer carries the server’s time', async () => {
  const world = await runStack()
  for (const path of ['/services', '/nothing-here']) {
    const response = await fetch(`${world.base}/api${path}`)
    expect(response.headers.get('x-now')).toBe(morning)
  }
})
