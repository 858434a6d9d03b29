import { describe, expect, it } from 'vitest'
import { sendSubscribeMessage } from '../../../functions/wechat/subscribe-message'
import {
  eventsSoFar,
  longTermId,
  onPhone,
  openidOfPerson,
  type RunningSandbox,
  runSandbox,
  templateIds,
} from './running-sandbox'

const encodingAesKey = Buffer.alloc(32, 7).toString('base64').slice(0, 43)
const two = [templateIds.recommendation, templateIds.bookingReminder]

function accept(running: RunningSandbox, tmplIds: string[]) {
  return onPhone(running, 'subscribe', { person: 'li', tmplIds })
}

describe('what a person decides on the phone reaches the backend', () => {
  it.each([
    ['plain JSON', {}],
    ['plain XML', { format: 'xml' as const }],
    ['encrypted JSON', { encodingAesKey }],
    ['encrypted XML', { encodingAesKey, format: 'xml' as const }],
  ])('as %s', async (_, callback) => {
    const running = await runSandbox({ callback })
    await accept(running, two)
    await onPhone(running, 'settings', { person: 'li', tmplId: two[0], choice: 'reject' })
    const openid = await openidOfPerson(running, 'li')
    expect(await eventsSoFar(running)).toMatchObject([
      { kind: 'popup', openid, templateId: two[0], choice: 'accept' },
      { kind: 'popup', openid, templateId: two[1], choice: 'accept' },
      { kind: 'change', openid, templateId: two[0], choice: 'reject' },
    ])
  })

  it('and so does how a message ended, under the id the send answered', async () => {
    const running = await runSandbox()
    await accept(running, [longTermId])
    const message = {
      openid: await openidOfPerson(running, 'li'),
      templateId: longTermId,
      texts: { thing1: '净月分局' },
    }
    const result = await sendSubscribeMessage(running.config, running.cache, message, running.clock.now)
    const [, sent] = await eventsSoFar(running)
    const messageId = result.outcome === 'sent' ? result.messageId : 'not sent'
    expect(sent).toMatchObject({ kind: 'sent', messageId, delivered: true })
  })

  it('again, when the backend did not answer, and recognisably the same', async () => {
    const running = await runSandbox()
    running.callbackAnswers.push(500, 500)
    await accept(running, [longTermId])
    const events = await eventsSoFar(running)
    expect(events).toHaveLength(3)
    expect(new Set(events.map(({ dedupeKey }) => dedupeKey)).size).toBe(1)
  })

  it('three times at most, and after three lost events not for a minute', async () => {
    const running = await runSandbox()
    running.callbackAnswers.push(...Array(9).fill(500))
    for (let time = 1; time <= 3; time++) await accept(running, [longTermId])
    await running.sandbox.settled()
    expect(running.pushes).toHaveLength(9)
    await accept(running, [longTermId])
    await running.sandbox.settled()
    expect(running.pushes).toHaveLength(9)
    running.clock.now += 60_000
    await accept(running, [longTermId])
    await running.sandbox.settled()
    expect(running.pushes).toHaveLength(10)
  })
})
