import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { sandboxAccount } from '../../../functions/local/runtime'
import type { ChatView, Doing } from '../../../functions/local/wechat/service-number/chat'
import { callbackSignature, encryptCallback } from '../../../functions/wechat/callback-crypto'
import { addMinutes, msOf } from '../../../shared/domain/calendar'
import { book, hallWith, morning, runStack, tokenOf, type World } from '../running-stack'

async function doing(world: World, person: string, what: Doing): Promise<ChatView> {
  const response = await fetch(`${world.base}/sandbox/chat`, {
    method: 'POST',
    body: JSON.stringify({ person, doing: what }),
  })
  return response.json() as Promise<ChatView>
}

const follow = (world: World, person = 'citizen-1') => doing(world, person, { kind: 'follow' })

/** What the service number answers to a text. */
async function answerTo(world: World, text: string, person = 'citizen-1') {
  const { messages } = await doing(world, person, { kind: 'say', text })
  const answer = messages.at(-1)
  return { kind: answer?.kind, title: answer?.title, text: answer?.text ?? '', link: answer?.link }
}

/** What is kept of followers and of whom they are tied to. */
async function kept(world: World): Promise<Record<string, unknown>[]> {
  const { Items = [] } = await world.table.doc.send(new ScanCommand({ TableName: world.table.name }))
  return Items.filter(({ pk }) => /^(FOLLOWER|UNION)#/.test(pk))
}

describe('who writes to the service number', () => {
  it('is answered with the card of a list, which opens it in the mini-program', async () => {
    const world = await runStack()
    const { messages } = await follow(world)
    expect(messages.at(-1)?.text).toContain('换护照')
    for (const text of ['换护照', '护照']) {
      const answer = await answerTo(world, text)
      expect(answer).toMatchObject({ kind: 'card', title: expect.stringMatching(/^普通护照.*要带什么$/) })
      const opened = await fetch(answer.link ?? '', { redirect: 'manual' })
      expect(opened.headers.get('location')).toMatch(
        /errand\/checklist\/index\?service=PP-\w+&person=citizen-1$/,
      )
    }
    expect((await answerTo(world, '换护照')).title).toBe('普通护照：换发：要带什么')
  })

  it('is answered in words while WeChat gives no address for the card', async () => {
    const world = await runStack()
    await follow(world)
    await fetch(`${world.base}/sandbox/fault`, {
      method: 'POST',
      body: JSON.stringify({ path: '/wxa/generate_urllink', errcode: -1 }),
    })
    const answer = await answerTo(world, '换护照')
    expect(answer.kind).toBe('text')
    expect(answer.text).toContain('data-miniprogram-path="errand/checklist/index?service=PP-RENEW"')
  })

  it('is told who else does what is not done here', async () => {
    const world = await runStack()
    await follow(world)
    expect((await answerTo(world, '边防证')).text).toContain('边境管理区通行证')
  })

  it('is answered with the short menu to anything else', async () => {
    const world = await runStack()
    await follow(world)
    for (const text of ['谢谢', '？', '菜单'])
      expect((await answerTo(world, text)).text).toContain('可以这样问我')
    const { messages } = await doing(world, 'citizen-1', { kind: 'tap', key: 'HELP' })
    expect(messages.at(-1)?.text).toContain('可以这样问我')
  })

  it('is answered in the language he writes, and in that of his mini-program once he is known there', async () => {
    const world = await runStack()
    await follow(world)
    expect((await answerTo(world, 'renew passport')).title).toMatch(/what to bring$/)
    expect((await answerTo(world, '여권 재발급')).title).toMatch(/준비물$/)
    const token = await tokenOf(world)
    await world.call('updatePreference', { language: 'ko' }, token)
    await doing(world, 'citizen-1', { kind: 'unfollow' })
    world.setNow(addMinutes(morning, 1))
    await follow(world)
    expect((await answerTo(world, '菜单')).text).toContain('이렇게 물어보세요')
  })
})

describe('“预约” and “取消”', () => {
  it('lead to the bookings of who is known in the mini-program, the next first, and name nobody', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { bookingId } = await book(world, token)
    await follow(world)
    const answer = await answerTo(world, '我的预约')
    expect(answer.text).toContain('11月24日 14:00')
    expect(answer.text).toContain(`pages/booking/detail?bookingId=${bookingId}`)
    expect(answer.text).not.toContain('王秀英')
    expect((await answerTo(world, '取消预约')).text).toContain('去取消')
    const { messages } = await doing(world, 'citizen-1', { kind: 'tap', key: 'BOOKING' })
    expect(messages.at(-1)?.text).toContain(bookingId)
  })

  it('cancel nothing by themselves', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { bookingId } = await book(world, token)
    await follow(world)
    await answerTo(world, '取消')
    expect((await world.call('getBooking', { bookingId }, token)).status).toBe('booked')
  })

  it('lead a stranger into the mini-program and say nothing about bookings', async () => {
    const world = await runStack()
    await follow(world, 'citizen-2')
    const { text } = await answerTo(world, '预约', 'citizen-2')
    expect(text).toContain('您的预约在小程序里看')
    expect(text).toContain('data-miniprogram-path="pages/booking/index"')
  })

  it('say that there is none once it is over', async () => {
    const world = await runStack()
    await book(world, await tokenOf(world))
    await follow(world)
    world.setNow('2026-11-24T14:00:00+08:00')
    expect((await answerTo(world, '预约')).text).toContain('您现在没有预约')
  })
})

describe('“忙不忙”', () => {
  it('names the three nearest halls of a county that is named, and is silent about what nobody knows', async () => {
    const world = await runStack()
    await hallWith(world, 'CC-03', 0, 3)
    await follow(world)
    const lines = (await answerTo(world, '忙不忙 宽城')).text.split('\n')
    expect(lines).toHaveLength(5)
    expect(lines[0]).toBe('离宽城区最近的大厅：')
    expect(lines[1]).toBe('长春市宽城区大厅：空闲，不用等（09:30）')
    expect(lines.slice(2, 4).every(line => line.endsWith('：暂无实时数据'))).toBe(true)
  })

  it('goes by where somebody says that he is', async () => {
    const world = await runStack()
    await follow(world)
    const { messages } = await doing(world, 'citizen-1', {
      kind: 'locate',
      latitude: 42.89,
      longitude: 129.51,
    })
    expect(messages.at(-1)?.text).toContain('延吉')
  })

  it('goes by where the next visit is booked, and else asks', async () => {
    const world = await runStack()
    await follow(world)
    expect((await answerTo(world, '忙不忙')).text).toContain('您在哪儿')
    await book(world, await tokenOf(world))
    expect((await answerTo(world, '忙不忙')).text).toMatch(/^离长春市出入境大厅最近的大厅/)
  })

  it('is told at night that halls are closed', async () => {
    const world = await runStack()
    await follow(world)
    world.setNow('2026-11-24T22:00:00+08:00')
    expect((await answerTo(world, '忙不忙 延吉')).text).toContain('未开放')
  })
})

it('a code that names a service is answered with its list, whoever scans it', async () => {
  const world = await runStack()
  const followed = await doing(world, 'citizen-1', { kind: 'follow', scene: 's=PP-LOST' })
  expect(followed.messages.at(-1)?.title).toContain('普通护照')
  const scanned = await doing(world, 'citizen-1', { kind: 'scan', scene: 's=PP-RENEW' })
  expect(scanned.messages.at(-1)?.title).toContain('换发')
})

describe('a follower and a person of the mini-program', () => {
  it('are tied whichever comes first, and no more once he leaves', async () => {
    const world = await runStack()
    await follow(world)
    await tokenOf(world)
    await tokenOf(world, 'citizen-2')
    await follow(world, 'citizen-2')
    const items = await kept(world)
    expect(items.filter(({ sk }) => sk === 'PERSON')).toHaveLength(2)
    expect(items.filter(({ pk, sk }) => String(pk).startsWith('UNION#') && sk === 'FOLLOWER')).toHaveLength(2)
    expect(JSON.stringify(items)).not.toMatch(/"o[\w-]{27}"/)
    world.setNow(addMinutes(morning, 1))
    await doing(world, 'citizen-1', { kind: 'unfollow' })
    await doing(world, 'citizen-2', { kind: 'unfollow' })
    const left = (await kept(world)).filter(({ sk }) => sk === 'FOLLOWER')
    expect(left.map(({ state }) => state)).toEqual(['left', 'left'])
    expect(left.some(item => 'sealedOpenid' in item || 'unionKey' in item)).toBe(false)
  })

  it('follow still when WeChat cannot say who it is', async () => {
    const world = await runStack()
    await fetch(`${world.base}/sandbox/fault`, {
      method: 'POST',
      body: JSON.stringify({ path: '/cgi-bin/user/info', errcode: 45009 }),
    })
    const { messages } = await follow(world)
    expect(messages.at(-1)?.kind).toBe('text')
    expect(await kept(world)).toMatchObject([{ state: 'following' }])
  })
})

describe('the callback of the service number', () => {
  const { appId, callbackToken, encodingAesKey } = sandboxAccount.serviceNumber

  const push = async (world: World, xml: string, given: Record<string, string> = {}) => {
    const timestamp = String(msOf(world.runtime.now()) / 1000)
    const sealed = encryptCallback(encodingAesKey, appId, xml, Buffer.alloc(16, 7))
    const query = new URLSearchParams({
      timestamp,
      nonce: 'n1',
      encrypt_type: 'aes',
      msg_signature: callbackSignature([callbackToken, timestamp, 'n1', sealed]),
      ...given,
    })
    const response = await fetch(`${world.base}/api/service-number/callback?${query}`, {
      method: 'POST',
      body: `<xml><ToUserName>gh_1</ToUserName><Encrypt>${sealed}</Encrypt></xml>`,
    })
    return { status: response.status, text: await response.text() }
  }
  const event = (name: string, atSeconds: number, openid = 'o-synthetic') =>
    `<xml><ToUserName>gh_1</ToUserName><FromUserName>${openid}</FromUserName><CreateTime>${atSeconds}</CreateTime><MsgType>event</MsgType><Event>${name}</Event><EventKey></EventKey></xml>`
  const at = msOf(morning) / 1000

  it('answers the check of its address, and nobody else', async () => {
    const world = await runStack()
    const signature = callbackSignature([callbackToken, String(at), 'n1'])
    const check = (signed: string) =>
      fetch(
        `${world.base}/api/service-number/callback?signature=${signed}&timestamp=${at}&nonce=n1&echostr=hello`,
      )
    expect(await (await check(signature)).text()).toBe('hello')
    expect((await check(signature.replace(/^./, 'x'))).status).toBe(401)
  })

  it('refuses what is not signed, what is old and what is long', async () => {
    const world = await runStack()
    const said = event('subscribe', at)
    expect((await push(world, said, { msg_signature: '0'.repeat(40) })).status).toBe(401)
    expect((await push(world, 'x'.repeat(4000))).status).toBe(413)
    world.setNow(addMinutes(morning, 20))
    expect((await push(world, said, { timestamp: String(at) })).status).toBe(401)
    expect(await kept(world)).toEqual([])
  })

  it('answers a repeated push again, changes nothing twice, and stays silent a minute later', async () => {
    const world = await runStack()
    const said = event('subscribe', at)
    for (let i = 0; i < 2; i++) expect((await push(world, said)).text).toMatch(/^<xml><Encrypt>/)
    expect(await kept(world)).toHaveLength(1)
    world.setNow(addMinutes(morning, 2))
    expect((await push(world, said)).text).toBe('success')
  })

  it('believes what WeChat said last, in whatever order it arrives', async () => {
    const world = await runStack()
    await push(world, event('unsubscribe', at + 5))
    await push(world, event('subscribe', at))
    expect(await kept(world)).toMatchObject([{ state: 'left', atSeconds: at + 5 }])
    await push(world, event('subscribe', at + 9))
    expect(await kept(world)).toMatchObject([{ state: 'following', atSeconds: at + 9 }])
  })

  it('ends in one state, whoever comes first of many at once', async () => {
    const world = await runStack()
    const pushes = Array.from({ length: 8 }, (_, i) =>
      push(world, event(i % 2 === 0 ? 'subscribe' : 'unsubscribe', at + i)),
    )
    expect((await Promise.all(pushes)).every(({ status }) => status === 200)).toBe(true)
    expect(await kept(world)).toMatchObject([{ state: 'left', atSeconds: at + 7 }])
  })

  it('says nothing about what nobody has said', async () => {
    const world = await runStack()
    for (const name of ['VIEW', 'view_miniprogram', 'unsubscribe'])
      expect((await push(world, event(name, at))).text).toBe('success')
  })
})
