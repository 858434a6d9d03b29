import { describe, expect, it } from 'vitest'
import { run as followers } from '../../../functions/followers'
import { sandboxAccount } from '../../../functions/local/runtime'
import { settingFlaws } from '../../../functions/local/setting-flaws'
import { openidOf } from '../../../functions/local/wechat/person'
import type { ChatView } from '../../../functions/local/wechat/service-number/chat'
import { run as operate } from '../../../functions/operate'
import { waysToPerson } from '../../../functions/task/reach'
import { listServiceNumber, setUpServiceNumber } from '../../../functions/task/service-number'
import { fetchFollowerPage, fetchFollowers } from '../../../functions/wechat/follower'
import { sendSubscriptionNotice, sendTemplateMessage } from '../../../functions/wechat/service-message'
import { templateSetting, textsFor } from '../../../functions/wechat/template-setting'
import { callWithToken } from '../../../functions/wechat/token'
import { msOf } from '../../../shared/domain/calendar'
import { personIdOf } from '../delivery/laid'
import { runStack, tokenOf, type World } from '../running-stack'

const accountOf = ({ runtime }: World) => {
  const { serviceNumber } = runtime.wechat
  if (!serviceNumber) throw new Error('no service number')
  return { ...serviceNumber, nowMs: msOf(runtime.now()) }
}
const openid = (person = 'citizen-1') =>
  openidOf({ appId: sandboxAccount.serviceNumber.appId } as Parameters<typeof openidOf>[0], person)

const message = {
  openid: openid(),
  templateId: 'service-template-bookingReminder',
  texts: {
    thing1: '普通护照换发',
    thing2: '长春市局',
    time3: '2026-11-25T10:00:00+08:00',
    thing4: '材料已备齐',
  },
  miniProgram: { appId: sandboxAccount.appId, page: '/pages/booking/detail?bookingId=1' },
  messageId: 'message-1',
}

async function chat(world: World, doing?: object): Promise<ChatView> {
  const path = `${world.base}/sandbox/chat`
  const response = await (doing
    ? fetch(path, { method: 'POST', body: JSON.stringify({ person: 'citizen-1', doing }) })
    : fetch(`${path}.json?person=citizen-1`))
  return response.json() as Promise<ChatView>
}

describe('a message of the service number', () => {
  it('stands in the chat of who follows, once however often it is sent, and opens its page', async () => {
    const world = await runStack()
    const { config, tokens, nowMs } = accountOf(world)
    const send = () => sendTemplateMessage(config, tokens, message, nowMs)
    expect(await send()).toEqual({ outcome: 'refused', reason: 'notFollowing' })
    await chat(world, { kind: 'follow' })
    for (let i = 0; i < 2; i++)
      expect(await send()).toEqual({ outcome: 'sent', messageId: expect.stringMatching(/^\d{9}$/) })
    await world.settled()
    const notices = (await chat(world)).messages.filter(({ kind }) => kind === 'notice')
    expect(notices).toMatchObject([
      {
        title: '预约提醒',
        fields: [{ value: '普通护照换发' }, {}, { label: '预约时间', value: '2026年11月25日 10:00' }, {}],
        link: expect.stringMatching(/\/#\/pages\/booking\/detail\?bookingId=1&person=citizen-1$/),
      },
    ])
    expect(world.errors).toEqual([])
  })

  it('is refused for a template that is not there, for a text that does not fit, and where it was not allowed', async () => {
    const world = await runStack()
    const { config, tokens, nowMs } = accountOf(world)
    await chat(world, { kind: 'follow' })
    const unknown = { ...message, templateId: 'service-template-none' }
    await expect(sendTemplateMessage(config, tokens, unknown, nowMs)).rejects.toThrow('40037')
    const bad = { ...message, texts: { ...message.texts, time3: 'soon' } }
    expect(await sendTemplateMessage(config, tokens, bad, nowMs)).toMatchObject({ reason: 'badContent' })
    expect(await sendSubscriptionNotice(config, tokens, message, nowMs)).toMatchObject({ reason: 'noCredit' })
    const path = '/cgi-bin/message/wxopen/template/uniform_send'
    expect((await callWithToken(config, tokens, { path, body: {} }, nowMs)).errcode).toBe(45109)
  })
})

describe('npm run service-number', () => {
  it('makes the menu once, and finds every template as the deployment names it', async () => {
    const world = await runStack()
    const { wechat, now } = world.runtime
    expect(await setUpServiceNumber(wechat, now())).toEqual({ menu: 'made', templates: 'as planned' })
    expect(await setUpServiceNumber(wechat, now())).toMatchObject({ menu: 'unchanged' })
    expect(await operate(world.runtime, { command: 'serviceNumber', step: 'set' })).toMatchObject({
      menu: 'unchanged',
    })
    expect(await listServiceNumber(wechat, now())).toMatchObject({
      预约提醒: expect.stringContaining('thing2=大厅'),
    })
  })

  it('names each template that is missing or has other keys', async () => {
    const world = await runStack()
    const { wechat, now } = world.runtime
    const account = accountOf(world)
    const templates = {
      homeVisit: templateSetting('S', 'service-template-homeVisit thing1 thing2 time3 thing9', 'homeVisit'),
      bookingReminder: templateSetting('S', 'service-template-unknown', 'bookingReminder'),
    }
    const setUp = setUpServiceNumber({ ...wechat, serviceNumber: { ...account, templates } }, now())
    await expect(setUp).rejects.toThrow(
      /bookingReminder: the account holds no template service-template-unknown\nchecklistChanged: no template is named.*\nhomeVisit: “上门办证进度” has no thing9/,
    )
  })
})

describe('a template in a deployment’s settings', () => {
  it('may have other keys than ours, of the same types', () => {
    const setting = templateSetting('S', 'abcdefgh longTerm thing4 thing5 time2 thing7', 'bookingReminder')
    expect(setting.kind).toBe('longTerm')
    expect(textsFor(setting, { thing1: 'a', time3: 'b' })).toEqual({ thing4: 'a', time2: 'b' })
    expect(templateSetting('S', 'abcdefgh', 'bookingReminder').keys).toMatchObject({ thing1: 'thing1' })
  })

  it.each([
    ['', 'S names no template'],
    ['unset', 'S names no template'],
    ['abcdefgh thing1', 'S names 1 keys, and bookingReminder has 4: thing1 thing2 time3 thing4'],
    ['abcdefgh thing1 thing2 thing3 thing4', 'S names thing3 where time3 stands'],
    ['abcdefgh thing1 thing1 time3 thing4', 'S names a key twice'],
  ])('stops the start when it is “%s”', (value, problem) => {
    expect(() => templateSetting('S', value, 'bookingReminder')).toThrow(problem)
  })

  it('is named before anything is deployed, like every other that is missing', () => {
    const whole = {
      WECHAT_APP_ID: 'wx1',
      APP_ORIGIN: 'https://example.org',
      SERVICE_NUMBER_APP_ID: 'none',
      WECHAT_TEMPLATE_RECOMMENDATION: 'abcdefgh',
      WECHAT_TEMPLATE_BOOKING_REMINDER: 'abcdefgi',
      WECHAT_TEMPLATE_CHECKLIST_CHANGED: 'abcdefgj longTerm',
      WECHAT_TEMPLATE_HOME_VISIT: 'abcdefgk | en abcdefgl',
      WECHAT_TEMPLATE_WAITING_LIST: 'abcdefgm',
    }
    expect(settingFlaws(whole)).toEqual([])
    const withNumber = { ...whole, SERVICE_NUMBER_APP_ID: 'wx2', SERVICE_NUMBER_TEMPLATE_HOME_VISIT: 'none' }
    expect(settingFlaws({ ...withNumber, WECHAT_APP_ID: '', WECHAT_TEMPLATE_HOME_VISIT: 'unset' })).toEqual([
      'WECHAT_APP_ID is not set',
      'WECHAT_TEMPLATE_HOME_VISIT names no template',
      'SERVICE_NUMBER_TEMPLATE_BOOKING_REMINDER is not set',
      'SERVICE_NUMBER_TEMPLATE_CHECKLIST_CHANGED is not set',
    ])
  })
})

it('all who follow are told page by page, and who they are in batches', async () => {
  const world = await runStack()
  const { config, tokens, nowMs } = accountOf(world)
  await chat(world, { kind: 'follow' })
  const first = await fetchFollowerPage(config, tokens, '', nowMs)
  expect(first).toEqual({ outcome: 'page', openids: [openid()], next: openid() })
  expect(await fetchFollowerPage(config, tokens, openid(), nowMs)).toEqual({ outcome: 'page', openids: [] })
  expect(await fetchFollowers(config, tokens, [openid(), openid('citizen-2')], nowMs)).toMatchObject({
    infos: [{ isFollowing: true, unionid: expect.stringMatching(/^o/) }, { isFollowing: false }],
  })
})

describe('the nightly look at followers', () => {
  it('finds who followed while nobody listened and ties him to his mini-program, and leaves the others alone', async () => {
    const world = await runStack()
    await tokenOf(world)
    await fetch(`${world.base}/sandbox/fault`, {
      method: 'POST',
      body: JSON.stringify({ path: '/cgi-bin/user/info', kind: 'errcode', errcode: -1, times: 1 }),
    })
    await chat(world, { kind: 'follow' })
    const personId = await personIdOf(world)
    const ways = () => waysToPerson(world.runtime, personId, 'bookingReminder')
    expect(await ways()).toEqual(['app'])
    expect(await followers(world.runtime)).toEqual({ seen: 1, tied: 1 })
    expect(await ways()).toEqual(['follower', 'app'])
    expect(await followers(world.runtime)).toEqual({ seen: 1, tied: 0 })
    await chat(world, { kind: 'unfollow' })
    expect(await followers(world.runtime)).toEqual({ seen: 0, tied: 0 })
    expect(await ways()).toEqual(['app'])
  })
})
