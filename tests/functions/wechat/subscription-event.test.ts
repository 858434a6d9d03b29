import { describe, expect, it } from 'vitest'
import { readCallback } from '../../../functions/wechat/callback'
import { callbackSignature } from '../../../functions/wechat/callback-crypto'

const config = { appId: 'wx0000000000000001', token: 'callback-token' }
const query = { timestamp: '1714037059', nonce: '486452656' }
const signature = callbackSignature([config.token, query.timestamp, query.nonce])
const anyEvent = { FromUserName: 'o1', CreateTime: 1714037059, MsgType: 'event' }

describe('a subscription event', () => {
  const popup = { ...anyEvent, Event: 'subscribe_msg_popup_event' }
  const accepted = { TemplateId: 't1', SubscribeStatusString: 'accept', PopupScene: '0' }
  const rejected = { TemplateId: 't2', SubscribeStatusString: 'reject', PopupScene: '0' }

  function eventsOf(body: unknown) {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const result = readCallback(config, { ...query, signature }, text, 1_714_037_060_000)
    return result.outcome === 'events' ? result.events : result.reason
  }

  it('comes as one object when the person answered for one template', () => {
    expect(eventsOf({ ...popup, List: accepted })).toEqual([
      {
        kind: 'popup',
        openid: 'o1',
        templateId: 't1',
        choice: 'accept',
        occurredAtSeconds: 1714037059,
        dedupeKey: expect.any(String),
      },
    ])
  })

  it('comes as an array when the person answered for several', () => {
    expect(eventsOf({ ...popup, List: [accepted, rejected] })).toMatchObject([
      { templateId: 't1', choice: 'accept' },
      { templateId: 't2', choice: 'reject' },
    ])
  })

  it('counts an accept with voice as an accept', () => {
    const withAudio = { ...accepted, SubscribeStatusString: 'acceptWithAudio' }
    expect(eventsOf({ ...popup, List: withAudio })).toMatchObject([{ choice: 'accept' }])
  })

  it('reads the same in XML, with one entry or several', () => {
    const entry = (id: string) =>
      `<List><TemplateId><![CDATA[${id}]]></TemplateId><SubscribeStatusString><![CDATA[accept]]></SubscribeStatusString></List>`
    const push = (lists: string) =>
      `<xml><FromUserName><![CDATA[o1]]></FromUserName><CreateTime>1714037059</CreateTime><MsgType>event</MsgType>` +
      `<Event><![CDATA[subscribe_msg_popup_event]]></Event><SubscribeMsgPopupEvent>${lists}</SubscribeMsgPopupEvent></xml>`
    expect(eventsOf(push(entry('t1')))).toEqual(eventsOf({ ...popup, List: accepted }))
    expect(eventsOf(push(entry('t1') + entry('t2')))).toMatchObject([
      { templateId: 't1' },
      { templateId: 't2' },
    ])
  })

  it('tells that a message was not delivered', () => {
    const sent = {
      TemplateId: 't1',
      MsgID: '1864323726461255680',
      ErrorCode: '-1',
      ErrorStatus: 'system failed',
    }
    expect(eventsOf({ ...anyEvent, Event: 'subscribe_msg_sent_event', List: sent })).toMatchObject([
      { kind: 'sent', messageId: '1864323726461255680', delivered: false, errorCode: '-1' },
    ])
  })

  it('has the same key when it is pushed again, another key otherwise, and no openid in it', () => {
    const keyOf = (body: object) => {
      const events = eventsOf(body)
      return Array.isArray(events) ? events[0]?.dedupeKey : undefined
    }
    const key = keyOf({ ...popup, List: accepted })
    expect(keyOf({ ...popup, List: accepted })).toBe(key)
    expect(keyOf({ ...popup, List: { ...accepted, TemplateId: 't2' } })).not.toBe(key)
    expect(keyOf({ ...popup, CreateTime: 1714037060, List: accepted })).not.toBe(key)
    expect(key).toMatch(/^[\w-]{43}$/)
  })
})
