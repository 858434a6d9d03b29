import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Session } from '../../../shared/schemas/person'

/** WeChat on the phone: its requests are answered by the next of `answers`. */
const wechat = vi.hoisted(() => ({
  answers: [] as ((asked: Asked) => unknown)[],
  asked: [] as Asked[],
  kept: new Map<string, string>(),
}))
interface Asked {
  url: string
  method: string
  data: Record<string, unknown>
  header: Record<string, string>
}

vi.mock('@tarojs/taro', () => ({
  default: {
    login: async () => ({ code: 'code-1' }),
    request: async (asked: Asked) => {
      wechat.asked.push(asked)
      const answer = wechat.answers.shift()
      if (!answer) throw { errMsg: 'request:fail timeout' }
      return answer(asked)
    },
    getStorageSync: (key: string) => wechat.kept.get(key) ?? '',
    setStorageSync: (key: string, value: string) => wechat.kept.set(key, value),
    removeStorageSync: (key: string) => wechat.kept.delete(key),
    getAppBaseInfo: () => ({ language: 'zh_CN' }),
  },
}))
vi.stubGlobal('API_BASE', 'https://hall.example/api')

const { call, problemOf } = await import('../../../miniprogram/src/server/call')
const { now } = await import('../../../miniprogram/src/phone/clock')
const { session } = await import('../../../miniprogram/src/phone/session')
const { asked } = await import('../../../miniprogram/src/server/second-factor')

const serverTime = '2026-11-24T09:00:00+08:00'
const answer =
  (data: unknown, statusCode = 200) =>
  () => ({
    statusCode,
    data,
    header: { 'X-Now': serverTime },
  })
const refusal = (code: string, statusCode = 401) => answer({ error: { code } }, statusCode)
const signedIn = (token: string, expiresAt = '2026-11-24T11:00:00+08:00'): Session => ({
  token,
  expiresAt,
  me: { personId: 'p', wantsRecommendations: true, credits: {}, templateIds: {} },
})
const paths = () =>
  wechat.asked.map(({ method, url }) => `${method} ${url.replace('https://hall.example/api', '')}`)
const answers = (...next: ((asked: Asked) => unknown)[]) => wechat.answers.push(...next)

beforeEach(() => {
  wechat.answers.length = 0
  wechat.asked.length = 0
  session.set(undefined)
})

test('what the path names is put into it, the rest is the query or the body', async () => {
  answers(answer({ slots: [] }))
  await call('listSlots', { pointId: 'CC-00', services: 'PP-NEW', day: '2026-11-24' })
  expect(wechat.asked[0]).toMatchObject({
    url: 'https://hall.example/api/points/CC-00/slots',
    method: 'GET',
    data: { services: 'PP-NEW', day: '2026-11-24' },
  })
})

test('a person is signed in before the first call that needs it, once for calls made together', async () => {
  answers(answer(signedIn('t-1')), answer([]), answer({}))
  await Promise.all([call('listBookings', {}), call('getMe', {})])
  expect(paths()).toEqual(['POST /session', 'GET /bookings', 'GET /me'])
  expect(wechat.asked[1]?.header.authorization).toBe('Bearer t-1')
})

test('a session the server no longer takes is replaced once, silently', async () => {
  session.set(signedIn('old'))
  answers(refusal('sessionExpired'), answer(signedIn('new')), answer([]))
  await expect(call('listBookings', {})).resolves.toEqual([])
  expect(wechat.asked.at(-1)?.header.authorization).toBe('Bearer new')
})

test('when signing in again does not help, the person is told', async () => {
  session.set(signedIn('old'))
  answers(refusal('notSignedIn'), answer(signedIn('new')), refusal('notSignedIn'))
  await expect(call('listBookings', {}).catch(problemOf)).resolves.toBe('notSignedIn')
})

test.each([
  ['with less than a minute left', '2026-11-24T09:00:40+08:00'],
  ['whose time is over', '2026-11-23T09:00:00+08:00'],
])('a token %s is renewed first, once for calls made together', async (_, expiresAt) => {
  answers(answer([]))
  await call('listHalls', {})
  session.set(signedIn('short', expiresAt))
  answers(answer(signedIn('long')), answer([]), answer({}))
  await Promise.all([call('listBookings', {}), call('getMe', {})])
  expect(paths().slice(1)).toEqual(['POST /session/renewal', 'GET /bookings', 'GET /me'])
  expect(wechat.asked[1]?.data).toEqual({ token: 'short' })
  expect(session.get()?.token).toBe('long')
})

test('a session that was ended elsewhere is begun anew, and the server is told which one it takes the place of', async () => {
  answers(answer([]))
  await call('listHalls', {})
  session.set(signedIn('ended', '2026-11-24T08:00:00+08:00'))
  answers(refusal('notSignedIn'), answer(signedIn('new')), answer([]))
  await expect(call('listBookings', {})).resolves.toEqual([])
  expect(paths().slice(1)).toEqual(['POST /session/renewal', 'POST /session', 'GET /bookings'])
  expect(wechat.asked[2]?.data).toEqual({ code: 'code-1', before: 'ended' })
})

test('a renewal that is not answered is asked for once more, and signs nobody in anew', async () => {
  session.set(signedIn('short', '2026-11-23T09:00:00+08:00'))
  await expect(call('listBookings', {}).catch(problemOf)).resolves.toBe('offline')
  expect(paths()).toEqual(['POST /session/renewal', 'POST /session/renewal'])
})

describe('of two tabs with one session', () => {
  const kept = (next: Session) => wechat.kept.set('session', JSON.stringify(next))

  test('the one that comes later goes on with the token that the other has renewed', async () => {
    answers(answer([]))
    await call('listHalls', {})
    session.set(signedIn('first', '2026-11-24T09:00:40+08:00'))
    kept(signedIn('second'))
    answers(answer([]))
    await call('listBookings', {})
    expect(paths().slice(1)).toEqual(['GET /bookings'])
    expect(wechat.asked[1]?.header.authorization).toBe('Bearer second')
  })

  test('the one that is refused goes on with what the other has begun', async () => {
    session.set(signedIn('ended'))
    kept(signedIn('begun'))
    answers(refusal('notSignedIn'), answer([]))
    await call('listBookings', {})
    expect(paths()).toEqual(['GET /bookings', 'GET /bookings'])
    expect(wechat.asked[1]?.header.authorization).toBe('Bearer begun')
  })

  test('both are signed out when one is', async () => {
    session.set(signedIn('short', '2026-11-23T09:00:00+08:00'))
    wechat.kept.delete('session')
    answers(answer(signedIn('new')), answer([]))
    await call('listBookings', {})
    expect(paths()).toEqual(['POST /session', 'GET /bookings'])
  })
})

describe('a second factor that the server asks for', () => {
  beforeEach(() => session.set(signedIn('t-1')))
  const day = { day: '2026-11-24' }

  test('is asked of the person once for calls made together, which are then made again', async () => {
    answers(refusal('secondFactorNeeded', 403), refusal('secondFactorNeeded', 403))
    const both = Promise.all([call('listPlaceAudit', day), call('listPointFacts', {})])
    await vi.waitFor(() => expect([asked.get() !== undefined, wechat.asked.length]).toEqual([true, 2]))
    answers(answer({ lines: [] }), answer([]))
    asked.get()?.(true)
    expect(await both).toEqual([{ lines: [] }, []])
    expect(asked.get()).toBeUndefined()
  })

  test('leaves the call refused where it is not shown, and is asked for again the next time', async () => {
    for (const _ of [1, 2]) {
      answers(refusal('secondFactorNeeded', 403))
      const refused = call('listPlaceAudit', day).catch(problemOf)
      await vi.waitFor(() => expect(asked.get()).toBeDefined())
      asked.get()?.(false)
      expect(await refused).toBe('secondFactorNeeded')
    }
    expect(wechat.asked).toHaveLength(2)
  })
})

test('the time shown is the server’s, not the phone’s', async () => {
  answers(answer([]))
  await call('listHalls', {})
  expect(now().slice(0, 16)).toBe(serverTime.slice(0, 16))
})

test('the time stays what it was where a gateway answers instead, which tells none', async () => {
  answers(answer([]), () => ({ statusCode: 503, data: { message: 'Service Unavailable' }, header: {} }))
  await call('listHalls', {})
  await expect(call('listHalls', {}).catch(problemOf)).resolves.toBe('internal')
  expect(now().slice(0, 16)).toBe(serverTime.slice(0, 16))
})

describe('without an answer', () => {
  beforeEach(() => session.set(signedIn('t-1')))

  test('reading is tried once more', async () => {
    answers(() => Promise.reject({ errMsg: 'request:fail' }), answer([]))
    await expect(call('listBookings', {})).resolves.toEqual([])
  })
  test('changing something is not', async () => {
    const problem = await call('cancelBooking', { bookingId: '04HZ8K2MQ1' }).catch(problemOf)
    expect([problem, wechat.asked.length]).toEqual(['offline', 1])
  })
  test('the person reads that the network is the trouble', async () => {
    await expect(call('listBookings', {}).catch(problemOf)).resolves.toBe('offline')
  })
})

test('a refusal keeps its code, and an answer that is no refusal of ours is an internal error', async () => {
  session.set(signedIn('t-1'))
  answers(refusal('tooLateToCancel', 409), answer('<html>bad gateway</html>', 502))
  await expect(call('cancelBooking', { bookingId: '04HZ8K2MQ1' }).catch(problemOf)).resolves.toBe(
    'tooLateToCancel',
  )
  await expect(call('cancelBooking', { bookingId: '04HZ8K2MQ1' }).catch(problemOf)).resolves.toBe('internal')
})
