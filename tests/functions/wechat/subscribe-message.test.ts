import { describe, expect, it } from 'vitest'
import { sendSubscribeMessage } from '../../../functions/wechat/subscribe-message'
import { templateTexts } from '../../../functions/wechat/templates'
import { newTokenCache } from '../../../functions/wechat/token'
import {
  longTermId,
  onPhone,
  openidOfPerson,
  type RunningSandbox,
  runSandbox,
  shelfInMemory,
  templateIds,
} from './running-sandbox'

const sendPath = '/cgi-bin/message/subscribe/send'
const reminder = templateTexts('bookingReminder', {
  service: '普通护照 首次申请',
  point: '净月分局出入境大厅',
  slotTime: '2026-11-25T10:30:00+08:00',
  note: '请提前十分钟到达',
})

async function accept(running: RunningSandbox, person: string, tmplIds: string[]) {
  return onPhone(running, 'subscribe', { person, tmplIds, choice: 'accept' })
}

async function remind(running: RunningSandbox, person = 'li', texts: Record<string, string> = reminder) {
  const openid = await openidOfPerson(running, person)
  const message = {
    openid,
    templateId: templateIds.bookingReminder,
    texts,
    page: '/pages/booking/index?id=7',
  }
  return sendSubscribeMessage(running.config, running.cache, message, running.clock.now)
}

describe('a message to a person', () => {
  it('arrives once for each time the person accepted, and not once more', async () => {
    const running = await runSandbox()
    await accept(running, 'li', [templateIds.bookingReminder])
    await accept(running, 'li', [templateIds.bookingReminder])
    expect(await remind(running)).toEqual({ outcome: 'sent', messageId: expect.stringMatching(/^\d{19}$/) })
    expect(await remind(running)).toMatchObject({ outcome: 'sent' })
    expect(await remind(running)).toEqual({ outcome: 'refused', reason: 'noCredit' })
  })

  it('is refused when the person never accepted, or accepted another message', async () => {
    const running = await runSandbox()
    await accept(running, 'li', [templateIds.checklistChanged])
    expect(await remind(running)).toEqual({ outcome: 'refused', reason: 'noCredit' })
  })

  it('needs no new consent each time when the template is a long-term one', async () => {
    const running = await runSandbox()
    await accept(running, 'li', [longTermId])
    const openid = await openidOfPerson(running, 'li')
    const message = { openid, templateId: longTermId, texts: { thing1: '净月分局今日下午停办' } }
    for (let time = 1; time <= 3; time++) {
      const result = await sendSubscribeMessage(running.config, running.cache, message, running.clock.now)
      expect(result.outcome).toBe('sent')
    }
  })

  it('is refused while the person has turned all messages off', async () => {
    const running = await runSandbox()
    await accept(running, 'li', [templateIds.bookingReminder])
    await onPhone(running, 'settings', { person: 'li', mainSwitch: false })
    expect(await remind(running)).toEqual({ outcome: 'refused', reason: 'noCredit' })
    await onPhone(running, 'settings', { person: 'li', mainSwitch: true })
    expect(await remind(running)).toMatchObject({ outcome: 'sent' })
  })

  it('is put off while another one to the same person is on its way', async () => {
    let release = () => {}
    let begun = () => {}
    const hasBegun = new Promise<void>(resolve => {
      begun = resolve
    })
    const deliveryPause = () => {
      begun()
      return new Promise<void>(resolve => {
        release = resolve
      })
    }
    const running = await runSandbox({ deliveryPause })
    await accept(running, 'li', [templateIds.bookingReminder])
    await accept(running, 'li', [templateIds.bookingReminder])
    const first = remind(running)
    await hasBegun
    expect(await remind(running)).toEqual({ outcome: 'retry', reason: 'concurrent', afterSeconds: 2 })
    release()
    expect(await first).toMatchObject({ outcome: 'sent' })
  })

  it('with a text that cannot be shown is not sent, and the field is named', async () => {
    const running = await runSandbox()
    await accept(running, 'li', [templateIds.bookingReminder])
    const result = await remind(running, 'li', { ...reminder, time3: 'tomorrow morning' })
    expect(result).toEqual({ outcome: 'refused', reason: 'badContent', key: 'time3' })
  })

  it('with a missing field is refused by WeChat, and the field is named', async () => {
    const running = await runSandbox()
    await accept(running, 'li', [templateIds.bookingReminder])
    const { thing4: _, ...withoutNote } = reminder
    const result = await remind(running, 'li', withoutNote)
    expect(result).toEqual({ outcome: 'refused', reason: 'badContent', key: 'thing4' })
    expect(await remind(running)).toMatchObject({ outcome: 'sent' })
  })

  it('with a forbidden word is refused', async () => {
    const running = await runSandbox({ sensitiveWords: ['黄牛'] })
    await accept(running, 'li', [templateIds.bookingReminder])
    const result = await remind(running, 'li', { ...reminder, thing4: '谨防黄牛' })
    expect(result).toEqual({ outcome: 'refused', reason: 'badContent' })
  })

  it('to somebody WeChat does not know is refused', async () => {
    const { config, cache, clock } = await runSandbox()
    const message = { openid: 'o-unknown', templateId: templateIds.bookingReminder, texts: reminder }
    const result = await sendSubscribeMessage(config, cache, message, clock.now)
    expect(result).toEqual({ outcome: 'refused', reason: 'unknownUser' })
  })

  it.each([
    [-1, { reason: 'busy', afterSeconds: 5 }],
    [45009, { reason: 'dailyQuota', afterSeconds: 3600 }],
    [45011, { reason: 'minuteQuota', afterSeconds: 60 }],
  ])('is tried again later when WeChat answers %i', async (errcode, retry) => {
    const running = await runSandbox()
    await onPhone(running, 'fault', { path: sendPath, errcode })
    expect(await remind(running)).toEqual({ outcome: 'retry', ...retry })
  })

  it('is tried again later when WeChat gives no token just now', async () => {
    const running = await runSandbox()
    await onPhone(running, 'fault', { path: '/cgi-bin/stable_token', errcode: 45011 })
    expect(await remind(running)).toMatchObject({ outcome: 'retry', reason: 'minuteQuota' })
  })

  it('fails loudly, without naming the person, when the template or the address list is misconfigured', async () => {
    const running = await runSandbox()
    const openid = await openidOfPerson(running, 'li')
    const message = { openid, templateId: 'tmpl-unknown', texts: reminder }
    const failed = sendSubscribeMessage(running.config, running.cache, message, running.clock.now)
    await expect(failed).rejects.toThrow('errcode 40037')
    await expect(failed).rejects.not.toThrow(openid)
    await onPhone(running, 'fault', { path: '/cgi-bin/stable_token', errcode: 40164 })
    Object.assign(running.cache, newTokenCache(shelfInMemory()))
    await expect(remind(running)).rejects.toThrow('errcode 40164')
  })
})
