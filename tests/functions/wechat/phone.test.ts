import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sendSubscribeMessage } from '../../../functions/wechat/subscribe-message'
import { templateTexts } from '../../../functions/wechat/templates'
import {
  longTermId,
  onPhone,
  openidOfPerson,
  type RunningSandbox,
  runSandbox,
  templateIds,
} from './running-sandbox'

async function recommend(running: RunningSandbox) {
  await onPhone(running, 'subscribe', { person: 'li', tmplIds: [templateIds.recommendation] })
  const message = {
    openid: await openidOfPerson(running, 'li'),
    templateId: templateIds.recommendation,
    texts: templateTexts('recommendation', {
      oldTime: '2026-11-24T11:00:00+08:00',
      suggestedPoint: '净月分局',
      newTime: '2026-11-24T10:30:00+08:00',
      validUntil: '09:10',
      note: '比南关约快35分钟',
    }),
    page: 'pages/recommendation/index?id=7',
  }
  return sendSubscribeMessage(running.config, running.cache, message, running.clock.now)
}

async function inboxOf(running: RunningSandbox, person: string) {
  const response = await fetch(`${running.config.apiBase}/sandbox/inbox.json?person=${person}`)
  return response.json()
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wechat-sandbox-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

describe("a person's phone", () => {
  it('shows the recommendation with its labels, its time and a way into the mini-program', async () => {
    const running = await runSandbox()
    await recommend(running)
    const { messages } = await inboxOf(running, 'li')
    expect(messages).toMatchObject([
      {
        title: '推荐更快的大厅',
        deliveredAt: running.clock.now,
        link: 'http://h5.test/#/pages/recommendation/index?id=7&person=li',
        fields: [
          { label: '原预约时间', value: '2026年11月24日 11:00' },
          { label: '推荐大厅', value: '净月分局' },
          { label: '推荐时间', value: '2026年11月24日 10:30' },
          { label: '保留至', value: '09:10' },
          { label: '温馨提示', value: '比南关约快35分钟' },
        ],
      },
    ])
  })

  it("does not show another person's messages", async () => {
    const running = await runSandbox()
    await recommend(running)
    expect((await inboxOf(running, 'piao')).messages).toEqual([])
  })

  it('is a page of its own', async () => {
    const { config } = await runSandbox()
    const response = await fetch(`${config.apiBase}/sandbox/inbox?person=li`)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(await response.text()).toContain('服务通知')
  })

  it('still has its messages and its remaining consents after a restart', async () => {
    const stateFolder = await temporaryFolder()
    const before = await runSandbox({ stateFolder })
    await recommend(before)
    await onPhone(before, 'subscribe', { person: 'li', tmplIds: [longTermId] })
    await before.sandbox.settled()
    const after = await runSandbox({ stateFolder })
    expect(await inboxOf(after, 'li')).toEqual(await inboxOf(before, 'li'))
    expect(await readdir(stateFolder)).toEqual(['wechat-sandbox.json'])
  })

  it('starts empty when its stored state cannot be read', async () => {
    const stateFolder = await temporaryFolder()
    await writeFile(join(stateFolder, 'wechat-sandbox.json'), '{"messages": 3')
    expect((await inboxOf(await runSandbox({ stateFolder }), 'li')).messages).toEqual([])
  })

  it('may be used by the h5 build from its own address', async () => {
    const { config } = await runSandbox()
    const response = await fetch(`${config.apiBase}/sandbox/login`, { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('http://h5.test')
  })

  it('says so when nobody of that name has one, or the request makes no sense', async () => {
    const running = await runSandbox()
    expect(await onPhone(running, 'login', { person: 'nobody' })).toEqual({ problem: 'unknownPerson' })
    expect(await onPhone(running, 'login', {})).toEqual({ problem: 'badInput' })
    expect(await inboxOf(running, 'nobody')).toEqual({ problem: 'unknownPerson' })
  })
})

describe('the subscribe popup', () => {
  const ask = (running: RunningSandbox, input: object) =>
    onPhone(running, 'subscribe', { person: 'li', ...input })
  const { recommendation, bookingReminder } = templateIds

  it('tells what the person chose for each message', async () => {
    const running = await runSandbox()
    const tmplIds = [recommendation, bookingReminder]
    expect(await ask(running, { tmplIds, choice: 'reject' })).toEqual({
      errMsg: 'requestSubscribeMessage:ok',
      [recommendation]: 'reject',
      [bookingReminder]: 'reject',
    })
  })

  it('repeats a kept choice without asking', async () => {
    const running = await runSandbox()
    await ask(running, { tmplIds: [bookingReminder], choice: 'reject', keep: true })
    const again = await ask(running, { tmplIds: [bookingReminder], choice: 'accept' })
    expect(again).toMatchObject({ [bookingReminder]: 'reject' })
    const settings = await fetch(`${running.config.apiBase}/sandbox/settings?person=li`)
    expect(await settings.json()).toMatchObject({
      subscriptionsSetting: { mainSwitch: true, itemSettings: { [bookingReminder]: 'reject' } },
    })
    await onPhone(running, 'settings', { person: 'li', tmplId: bookingReminder, choice: 'ask' })
    const asked = await ask(running, { tmplIds: [bookingReminder], choice: 'accept' })
    expect(asked).toMatchObject({ [bookingReminder]: 'accept' })
  })

  it('asks once for templates of the same title', async () => {
    const template = { title: '预约提醒', kind: 'oneTime' as const, keys: [] }
    const running = await runSandbox({
      templates: [
        { ...template, id: 'a' },
        { ...template, id: 'b' },
      ],
    })
    expect(await ask(running, { tmplIds: ['a', 'b'] })).toMatchObject({ a: 'accept', b: 'filter' })
  })

  it.each([
    ['nothing is asked for', [], 10001],
    ['the template is unknown', ['tmpl-unknown'], 20001],
    ['one-time and long-term are mixed', [bookingReminder, longTermId], 20002],
    ['six are asked for', Array(6).fill(bookingReminder), 20003],
  ])('does not open when %s', async (_, tmplIds, errCode) => {
    expect(await ask(await runSandbox(), { tmplIds })).toMatchObject({ errCode })
  })

  it('does not open while the person has turned all messages off', async () => {
    const running = await runSandbox()
    await onPhone(running, 'settings', { person: 'li', mainSwitch: false })
    expect(await ask(running, { tmplIds: [bookingReminder] })).toEqual({
      errMsg: 'requestSubscribeMessage:fail The main switch is switched off',
      errCode: 20004,
    })
  })
})
