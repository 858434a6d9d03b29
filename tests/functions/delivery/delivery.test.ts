import { describe, expect, it, vi } from 'vitest'
import { run as push } from '../../../functions/push'
import { listPauses } from '../../../functions/store/delivery'
import { keys } from '../../../functions/store/table'
import { addMinutes } from '../../../shared/domain/calendar'
import type { VisitState } from '../../../shared/schemas/home-visit'
import { signUp } from '../api/home-visits'
import { answeredBy } from '../conflicting'
import { allowAll, book, inbox, morning, runStack, tokenOf, type World } from '../running-stack'
import { asKept, fault, laid, personIdOf } from './laid'

/** Lets time pass minute by minute, with a run in each. */
async function pass(world: World, minutes: number): Promise<void> {
  for (let minute = 1; minute <= minutes; minute++) {
    world.setNow(addMinutes(world.runtime.now(), 1))
    await push(world.runtime, {})
    await world.settled()
  }
}

async function logged(work: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const lines: Record<string, unknown>[] = []
  const spy = vi.spyOn(console, 'log').mockImplementation(line => void lines.push(JSON.parse(String(line))))
  await work()
  spy.mockRestore()
  return lines
}

describe('D2: while WeChat cannot be reached', () => {
  it('a message waits with growing pauses and arrives when it is back', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1')
    await fault(world, { kind: 'status', status: 503 }, 0)
    await fault(world, { kind: 'errcode', errcode: -1 }, 1000)
    const message = await laid(world)
    await world.settled()
    await pass(world, 60)
    const kept = await asKept(world, message)
    expect(kept).toMatchObject({ status: 'waiting', reason: 'outage' })
    expect(kept?.attempts).toBeLessThan(10)
    await fault(world, { kind: 'errcode', errcode: -1 }, 0)
    await pass(world, 31)
    expect(await asKept(world, message)).toMatchObject({ status: 'delivered' })
    expect(await inbox(world, 'citizen-1')).toHaveLength(1)
  })

  it('one that is of no use any more is given up, and says so', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1')
    await fault(world, { kind: 'errcode', errcode: -1 }, 1000)
    const message = await laid(world, { usefulUntil: addMinutes(morning, 10) })
    await world.settled()
    await pass(world, 12)
    await fault(world, {}, 0)
    expect(await asKept(world, message)).toMatchObject({ status: 'outdated' })
    expect(await inbox(world, 'citizen-1')).toEqual([])
  })

  it.each([
    [45011, 1],
    [45009, 30],
  ])(
    'a used-up quota (%i) stops all sending for %i minutes, and somebody is told',
    async (errcode, minutes) => {
      const world = await runStack()
      await allowAll(world, 'citizen-1', 2)
      await fault(world, { kind: 'errcode', errcode })
      const lines = await logged(async () => {
        await laid(world)
        await world.settled()
      })
      expect(lines).toContainEqual(expect.objectContaining({ code: 'alarm', about: 'delivery', errcode }))
      expect(await listPauses(world.table)).toMatchObject([
        { scope: 'all', reason: 'quota', until: addMinutes(morning, minutes) },
      ])
      const second = await laid(world)
      await world.settled()
      expect(await asKept(world, second)).toMatchObject({ status: 'waiting', attempts: 0 })
      await pass(world, minutes + 1)
      expect(await inbox(world, 'citizen-1')).toHaveLength(2)
      expect(await listPauses(world.table)).toEqual([])
    },
  )
})

describe('D3: one message that cannot be sent', () => {
  it('with an unknown template keeps no other from being sent, and waits until the template is put right', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1', 2)
    const { templates } = world.runtime.wechat
    const right = templates.checklistChanged
    templates.checklistChanged = { ...right, id: 'no-such-template' }
    const lines = await logged(async () => {
      for (let i = 0; i < 40; i++) await laid(world, { purpose: 'checklistChanged' })
      await laid(world)
      await world.settled()
      await pass(world, 1)
    })
    expect((await inbox(world, 'citizen-1')).map(({ title }) => title)).toEqual(['预约提醒'])
    expect(lines).toContainEqual(
      expect.objectContaining({ code: 'alarm', scope: 'checklistChanged', errcode: 40037 }),
    )
    expect(await listPauses(world.table)).toMatchObject([
      { scope: 'checklistChanged', reason: 'configuration' },
    ])
    templates.checklistChanged = right
    await pass(world, 12)
    expect(await inbox(world, 'citizen-1')).toHaveLength(3)
  })

  it.each([40164, 48001, 40125])('a fault of the account (%i) stops all, and loses none', async errcode => {
    const world = await runStack()
    await allowAll(world, 'citizen-1')
    await fault(world, { kind: 'errcode', errcode })
    const message = await laid(world)
    await world.settled()
    expect(await asKept(world, message)).toMatchObject({ status: 'waiting', reason: 'configuration' })
    expect(await listPauses(world.table)).toMatchObject([{ scope: 'all', errcode }])
    await pass(world, 6)
    expect(await inbox(world, 'citizen-1')).toHaveLength(1)
  })

  it('that WeChat refuses for what it says is laid aside with its reason', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1', 2)
    await fault(world, { kind: 'errcode', errcode: 47003 })
    const [bad, good] = [await laid(world), await laid(world)]
    await world.settled()
    await pass(world, 1)
    const states = [await asKept(world, bad), await asKept(world, good)].map(item => item?.status)
    expect(states.sort()).toEqual(['dead', 'delivered'])
  })

  it('that we cannot even write is tried three times and laid aside, and an alarm is raised', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1')
    const lines = await logged(async () => {
      const message = await laid(world, { fields: { nonsense1: 'x' } })
      await world.settled()
      await pass(world, 10)
      expect(await asKept(world, message)).toMatchObject({ status: 'dead', reason: 'crash', crashes: 2 })
    })
    expect(lines.filter(({ code }) => code === 'alarm')).toHaveLength(1)
  })

  it('to a person who allowed none is refused with its reason', async () => {
    const world = await runStack()
    const message = await laid(world)
    await world.settled()
    expect(await asKept(world, message)).toMatchObject({ status: 'undeliverable', reason: 'noCredit' })
  })
})

describe('D5: when nobody knows whether a message was sent', () => {
  it('because the answer was lost, WeChat’s own word settles it, and nothing is sent twice', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1')
    await fault(world, { kind: 'lostAnswer' })
    const message = await laid(world)
    await world.settled()
    expect(await asKept(world, message)).toMatchObject({ status: 'delivered', attempts: 1 })
    await pass(world, 10)
    expect(await inbox(world, 'citizen-1')).toHaveLength(1)
    const me = await world.call('getMe', {}, await tokenOf(world))
    expect(me.credits.bookingReminder).toBe(0)
  })

  it('and its word comes late, it is waited for', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1')
    await fault(world, { kind: 'lostAnswer' })
    await fault(world, { kind: 'late', seconds: 100 }, 1, 'callback')
    const message = await laid(world)
    await world.settled()
    expect(await asKept(world, message)).toMatchObject({ status: 'sending' })
    await pass(world, 2)
    expect(await asKept(world, message)).toMatchObject({ status: 'delivered', attempts: 1 })
    await pass(world, 5)
    expect(await inbox(world, 'citizen-1')).toHaveLength(1)
  })

  it('and the connection was reset before anything was done, it is sent after three minutes', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1')
    await fault(world, { kind: 'reset' })
    const message = await laid(world)
    await world.settled()
    await pass(world, 2)
    expect(await inbox(world, 'citizen-1')).toEqual([])
    await pass(world, 2)
    expect(await asKept(world, message)).toMatchObject({ status: 'delivered', attempts: 2 })
  })

  it('and the table fails while they are looked after, those wait as they are, and all others are sent', async () => {
    const world = await runStack()
    const people = ['citizen-1', 'citizen-3', 'citizen-2']
    for (const person of people) await allowAll(world, person)
    const toPerson = async (person: string) => laid(world, { personId: await personIdOf(world, person) })
    await fault(world, { kind: 'reset' }, 2)
    const messages = [await toPerson('citizen-1'), await toPerson('citizen-3')]
    await world.settled()
    messages.push(await toPerson('citizen-2'))
    const [first, second] = messages.map(({ personId }) => `"OUTBOX#${personId}"`)
    const { table } = world.runtime
    world.runtime.table = answeredBy(table, ({ input }) => {
      const text = JSON.stringify(input)
      return text.includes(String(first)) || text.includes(String(second)) ? new Error('broken') : undefined
    })
    const states = async () =>
      (await Promise.all(messages.map(message => asKept(world, message)))).map(item => item?.status)
    await pass(world, 4)
    expect(await states()).toEqual(['sending', 'sending', 'delivered'])
    world.runtime.table = table
    await pass(world, 4)
    expect(await states()).toEqual(['delivered', 'delivered', 'delivered'])
    for (const person of people) expect(await inbox(world, person)).toHaveLength(1)
  })

  it('of a recommendation, it waits for a proof that it was not sent, and without one is not sent again', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1', 2)
    const usefulUntil = addMinutes(morning, 20)
    await fault(world, { kind: 'reset' })
    const alone = await laid(world, { purpose: 'recommendation', usefulUntil })
    await world.settled()
    await pass(world, 21)
    expect(await asKept(world, alone)).toMatchObject({ status: 'unknown', attempts: 1 })

    await fault(world, { kind: 'reset' })
    const proved = await laid(world, {
      purpose: 'recommendation',
      usefulUntil: addMinutes(world.runtime.now(), 20),
    })
    await world.settled()
    await pass(world, 2)
    await allowAll(world, 'citizen-2')
    await laid(world, { personId: await personIdOf(world, 'citizen-2') })
    await world.settled()
    await pass(world, 6)
    expect(await asKept(world, proved)).toMatchObject({ status: 'delivered', attempts: 2 })
  })

  it('and it was sent after all, a word that comes after a refusal still counts as delivered', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1')
    await fault(world, { kind: 'lostAnswer' })
    await fault(world, { kind: 'late', seconds: 600 }, 1, 'callback')
    const message = await laid(world)
    await world.settled()
    await pass(world, 5)
    expect(await asKept(world, message)).toMatchObject({ status: 'unknown', reason: 'noCredit' })
    await pass(world, 6)
    expect(await asKept(world, message)).toMatchObject({ status: 'delivered' })
    expect(await inbox(world, 'citizen-1')).toHaveLength(1)
  })

  it('a word that comes twice counts once', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1')
    await pass(world, 1)
    await allowAll(world, 'citizen-1')
    await fault(world, { kind: 'duplicate' }, 1, 'callback')
    await laid(world)
    await world.settled()
    const me = await world.call('getMe', {}, await tokenOf(world))
    expect(me.credits.bookingReminder).toBe(1)
  })
})

describe('D6: a run', () => {
  it('with five people to write to waits for WeChat once, and not five times', async () => {
    const world = await runStack()
    let [under, most] = [0, 0]
    world.runtime.wechat.config.fetch = async (url, init) => {
      under += 1
      most = Math.max(most, under)
      await new Promise(resolve => setImmediate(resolve))
      const answer = await fetch(url, init)
      under -= 1
      return answer
    }
    world.setNow('2026-11-24T22:00:00+08:00')
    for (const person of ['citizen-1', 'citizen-2', 'citizen-3', 'staff-cc-00', 'staff-cc-03'])
      await laid(world, { personId: await personIdOf(world, person) })
    world.setNow('2026-11-25T08:00:00+08:00')
    ;[under, most] = [0, 0]
    await push(world.runtime, {})
    expect(most).toBe(5)
  })
})

describe('D7: what is sent first', () => {
  it('is what perishes first, whatever was written before it', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1', 40)
    const personId = await personIdOf(world)
    await fault(world, { kind: 'errcode', errcode: 45011 })
    await laid(world, { personId })
    await world.settled()
    for (let i = 0; i < 30; i++) await laid(world, { personId })
    const urgent = { purpose: 'recommendation', usefulUntil: addMinutes(morning, 20) }
    await laid(world, { personId, ...urgent })
    await world.settled()
    await pass(world, 2)
    const titles = (await inbox(world, 'citizen-1')).map(({ title }) => title)
    expect(titles).toHaveLength(32)
    expect(titles.at(-1)).toBe('推荐更快的大厅')
  })

  it('a message of the night waits for eight o’clock; one for a visit right after does not', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1', 2)
    world.setNow('2026-11-24T23:00:00+08:00')
    await laid(world, { usefulUntil: '2026-11-25T14:00:00+08:00' })
    await laid(world, { purpose: 'checklistChanged', usefulUntil: '2026-11-25T08:30:00+08:00' })
    const titles = async () => (await inbox(world, 'citizen-1')).map(({ title }) => title)
    expect(await titles()).toEqual(['材料清单变更通知'])
    world.setNow('2026-11-25T07:59:00+08:00')
    await push(world.runtime, {})
    expect(await titles()).toHaveLength(1)
    world.setNow('2026-11-25T08:00:00+08:00')
    await push(world.runtime, {})
    expect(await titles()).toEqual(['预约提醒', '材料清单变更通知'])
  })
})

describe('D9: right before it is sent, a message is looked at once more', () => {
  async function kept(purpose = 'bookingReminder') {
    const world = await runStack()
    await allowAll(world, 'citizen-1', 3)
    const token = await tokenOf(world)
    const { bookingId, pointId, slotAt } = await book(world, token, { slotAt: '2026-11-25T14:00:00+08:00' })
    await fault(world, { kind: 'errcode', errcode: -1 })
    const message = await laid(world, { purpose, about: { kind: 'booking', bookingId, pointId, slotAt } })
    await world.settled()
    return { world, token, bookingId, message }
  }

  it('a reminder of a booking that was cancelled is not sent', async () => {
    const { world, token, bookingId, message } = await kept()
    await world.call('cancelBooking', { bookingId }, token)
    await pass(world, 2)
    expect(await asKept(world, message)).toMatchObject({ status: 'withdrawn', reason: 'cancelled' })
    expect(await inbox(world, 'citizen-1')).toEqual([])
  })

  it('a reminder of a booking that stands is sent', async () => {
    const { world, message } = await kept()
    await pass(world, 2)
    expect(await asKept(world, message)).toMatchObject({ status: 'delivered' })
  })

  it('of a booking that was moved the old reminder is not sent, and a changed list with the new time', async () => {
    const { world, token, bookingId, message } = await kept()
    const { about } = message
    if (about?.kind !== 'booking') throw new Error('about no booking')
    const { pointId } = about
    const changed = await laid(world, { purpose: 'checklistChanged', about })
    await fault(world, { kind: 'errcode', errcode: -1 })
    await world.call('moveBooking', { bookingId, pointId, slotAt: '2026-11-25T15:00:00+08:00' }, token)
    await pass(world, 3)
    expect(await asKept(world, message)).toMatchObject({ status: 'withdrawn', reason: 'moved' })
    expect(await asKept(world, changed)).toMatchObject({ status: 'delivered' })
    const [shown] = await inbox(world, 'citizen-1')
    expect(JSON.stringify(shown)).toContain('2026年11月25日 15:00')
  })

  it('a recommendation is not sent to who has switched them off, nor once it has ended', async () => {
    const { world, token, bookingId } = await kept()
    const offer = { purpose: 'recommendation', usefulUntil: addMinutes(morning, 20) }
    const about = {
      kind: 'recommendation',
      bookingId,
      recommendationId: 'R1',
      pointId: 'CC-00',
      day: '2026-11-24',
    } as const
    const ended = await laid(world, { ...offer, about })
    await world.settled()
    expect(await asKept(world, ended)).toMatchObject({ status: 'withdrawn', reason: 'over' })
    await world.call('updatePreference', { wantsRecommendations: false }, token)
    const unwanted = await laid(world, { ...offer, about })
    await world.settled()
    expect(await asKept(world, unwanted)).toMatchObject({ status: 'withdrawn', reason: 'switchedOff' })
  })

  it('the progress of a home visit is sent while it is so, and not once it has gone on', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1', 2)
    const { visitId } = await signUp(world, await tokenOf(world))
    const about = (state: VisitState) =>
      ({ purpose: 'homeVisit', about: { kind: 'visit', visitId, state } }) as const
    const current = await laid(world, about('received'))
    const past = await laid(world, about('approved'))
    await world.settled()
    expect(await asKept(world, current)).toMatchObject({ status: 'delivered' })
    expect(await asKept(world, past)).toMatchObject({ status: 'withdrawn', reason: 'superseded' })
  })
})

describe('what all senders together send in a minute', () => {
  it('is no more than is set, and the rest follows in the next minutes', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1', 30)
    world.runtime.wechat.sendsPerMinute = 10
    const personId = await personIdOf(world)
    for (let i = 0; i < 25; i++) await laid(world, { personId })
    await world.settled()
    const counts = [(await inbox(world, 'citizen-1')).length]
    for (let minute = 1; minute <= 2; minute++) {
      await pass(world, 1)
      counts.push((await inbox(world, 'citizen-1')).length)
    }
    expect(counts).toEqual([10, 20, 25])
  })
})

describe('what is written to the log of sending', () => {
  it('names messages and what became of them, and neither a person nor a word of what was said', async () => {
    const world = await runStack()
    await allowAll(world, 'citizen-1', 5)
    const personId = await personIdOf(world)
    const lines = await logged(async () => {
      for (const errcode of [47003, 40037, 43101, -1, 45011]) {
        await fault(world, { kind: 'errcode', errcode })
        await laid(world, { personId })
        await world.settled()
        await pass(world, 6)
      }
      await laid(world, { personId, fields: { nonsense1: '请带身份证' } })
      await world.settled()
    })
    const all = JSON.stringify(lines)
    expect(all).toContain('"code":"message"')
    expect(all).toContain('"code":"alarm"')
    for (const secret of ['身份证', '净月', '普通护照', personId, '13910000000', 'pages/home'])
      expect(all).not.toContain(secret)
    expect(all).not.toMatch(/"o[\w-]{27}"/)
  })
})

it('new messages are handed over ten at a time as deployed, three times more while that fails, and then sent by the minute', async () => {
  const world = await runStack()
  await allowAll(world, 'citizen-1', 12)
  const { table } = world.runtime
  const { pk } = keys.deliveryPause('')
  let failures = 0
  world.runtime.table = answeredBy(table, ({ input }) => {
    if (!JSON.stringify(input).includes(`":pk":"${pk}"`)) return undefined
    failures += 1
    return new Error('out of order')
  })
  const letGo = world.holdStreams()
  const messages = []
  const personId = await personIdOf(world)
  for (let n = 0; n < 12; n++) messages.push(await laid(world, { personId }))
  letGo()
  await world.settled()
  expect(failures).toBe(2 * (1 + 3))
  expect(world.errors.splice(0)).toHaveLength(2)
  world.runtime.table = table
  await pass(world, 1)
  for (const message of messages) expect(await asKept(world, message)).toMatchObject({ status: 'delivered' })
})
