import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startClock } from '../../../functions/local/clock'
import { visitorsOf } from '../../../functions/local/crowd/visitor'
import { openFront } from '../../../functions/local/front'
import { eventsOf } from '../../../functions/local/queue-machine/province'
import { firesIn, minutesBegun } from '../../../functions/local/schedule'
import { startStack } from '../../../functions/local/stack'
import { seedContent } from '../../../functions/task/seed'
import { divisions } from '../../../shared/content/divisions'
import { holidays } from '../../../shared/content/holidays'
import { points } from '../../../shared/content/points'
import { msOf } from '../../../shared/domain/calendar'
import { liveHall } from '../../../shared/domain/hall/hall'
import { emptyHall, reduceHall } from '../../../shared/domain/hall/queue'
import { morning, worldKey } from '../running-stack'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'clock-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

describe('the demonstration clock', () => {
  it.each([
    ['a Monday night', '2026-11-23T23:00:00+08:00', '2026-11-23T09:40'],
    ['a Saturday', '2026-11-28T12:00:00+08:00', '2026-11-30T09:40'],
    ['the National Day holiday', '2026-10-03T12:00:00+08:00', '2026-10-08T09:40'],
    ['a Saturday that is worked', '2026-10-10T20:00:00+08:00', '2026-10-10T09:40'],
  ])('begins on a working morning, though started on %s', (_, real, begins) => {
    expect(startClock(folder(), 1, () => msOf(real)).now()).toContain(begins)
  })

  it('runs, and goes on where it was stopped', () => {
    const path = folder()
    let real = msOf('2026-11-23T20:00:00+08:00')
    const clock = startClock(path, 10, () => real)
    real += 60_000
    expect(clock.now()).toBe('2026-11-23T09:50:00+08:00')
    clock.save()
    expect(startClock(path, 1, () => real).now()).toBe('2026-11-23T09:51:00+08:00')
  })

  it('stopped in the afternoon, goes on the next working morning', () => {
    const path = folder()
    let real = msOf('2026-11-27T20:00:00+08:00')
    const clock = startClock(path, 1, () => real)
    real += 6 * 3_600_000
    clock.save()
    expect(startClock(path, 1, () => real).now()).toBe('2026-11-30T09:40:00+08:00')
  })
})

describe('schedules', () => {
  it.each([
    ['rate(1 minute)', '2026-11-24T09:30:00+08:00', true],
    ['rate(5 minutes)', '2026-11-24T09:30:00+08:00', true],
    ['rate(5 minutes)', '2026-11-24T09:31:00+08:00', false],
    ['rate(1 hour)', '2026-11-24T10:00:00+08:00', true],
    ['cron(10 17 * * ? *)', '2026-11-25T01:10:00+08:00', true],
    ['cron(10 17 * * ? *)', '2026-11-24T17:10:00+08:00', false],
  ])('%s at %s fires: %s', (rule, minute, fires) => {
    expect(firesIn(rule, minute)).toBe(fires)
  })

  it('every minute begun runs once', () => {
    expect(minutesBegun('2026-11-24T09:29:30+08:00', '2026-11-24T09:31:10+08:00')).toEqual([
      '2026-11-24T09:30:00+08:00',
      '2026-11-24T09:31:00+08:00',
    ])
    expect(minutesBegun('2026-11-24T09:31:10+08:00', '2026-11-24T09:31:50+08:00')).toEqual([])
  })
})

describe('the days of the demonstration', () => {
  it('book so many people and no more, other ones each day', () => {
    const known = new Map(points.map(point => [point.pointId, point]))
    const open = new Map(holidays.map(({ day, kind }) => [day, kind]))
    const day = visitorsOf('2026-11-24', known, open)
    expect(visitorsOf('2026-11-24', known, open)).toEqual(day)
    expect(day).toHaveLength(77)
    const numbers = new Set(day.map(({ applicant }) => applicant.idNumber))
    expect(numbers.size).toBe(77)
    const next = visitorsOf('2026-11-25', known, open)
    expect(next.filter(({ applicant }) => numbers.has(applicant.idNumber))).toEqual([])
    expect(visitorsOf('2026-11-29', known, open)).toEqual([])
  })
})

it('who comes before all is set up is asked to wait, and sees nothing that is half made', async () => {
  const front = await openFront(0)
  const early: string[] = []
  let isOpen = false
  const poll = async () => {
    while (!isOpen) {
      const answers = await Promise.all([
        fetch(`${front.base}/api/divisions`),
        fetch(`${front.base}/sandbox/login`, { method: 'POST', body: '{"person":"citizen-1"}' }),
      ])
      for (const { status, headers } of answers) early.push(`${status} after ${headers.get('retry-after')}`)
    }
  }
  const polling = poll()
  const page = await fetch(front.base, { headers: { accept: 'text/html' } })
  expect(await page.text()).toContain('正在准备')
  const stack = await startStack({
    now: () => morning,
    port: 0,
    outside: front.base,
    master: worldKey,
    onError: (_, error) => expect(error).toBeUndefined(),
  })
  await seedContent(stack.table, morning)
  isOpen = true
  await polling
  front.open(stack.handle)
  expect(new Set(early)).toEqual(new Set(['503 after 2']))
  expect(await (await fetch(`${front.base}/api/divisions`)).json()).toHaveLength(divisions.length)
  front.close()
  await stack.close()
})

it('a port that is taken is told before anything is touched', async () => {
  const front = await openFront(0)
  await expect(openFront(Number(new URL(front.base).port))).rejects.toThrow('EADDRINUSE')
  front.close()
})

describe('the hall simulator', () => {
  const content = { holidays: new Map(holidays.map(({ day, kind }) => [day, kind])) }
  const [hall] = points
  if (!hall) throw new Error('no points')
  const events = eventsOf(hall, '2026-11-24', content)

  it('plays the same day again for the same hall, and another one the next day', () => {
    expect(eventsOf(hall, '2026-11-24', content)).toEqual(events)
    expect(eventsOf(hall, '2026-11-25', content)).not.toEqual(events)
  })

  it('sends nothing on a day the hall is closed', () => {
    expect(eventsOf(hall, '2026-11-29', content)).toEqual([])
  })

  it('calls everybody who took a ticket, and ends the day with an empty hall', () => {
    const end = events.reduce(
      (state, event) => reduceHall(state, 'machine', event),
      emptyHall(hall.pointId, events[0]?.at ?? ''),
    )
    expect(liveHall(end)).toMatchObject({
      waiting: { booked: 0, walkIn: 0 },
      serving: 0,
      openCounters: 0,
      missingEvents: 0,
    })
    expect(liveHall(end).arrived.walkIn).toBe(events.filter(({ kind }) => kind === 'taken').length)
  })
})
