import { expect, it } from 'vitest'
import { runStack, send, staffToken } from '../functions/running-stack'
import { openPhones, seen, tap, type } from './phone'

const phones = openPhones()
const longSeconds = 90

it(
  'staff of the county register a queue machine, see it work, and revoke it after a second look',
  async () => {
    const world = await runStack()
    const token = await staffToken(world, {
      role: 'county',
      scope: { kind: 'county', divisionCode: '220102' },
    })
    const clerk = await phones.open(world, 'staff-cc-00', 'staff/device/index?pointId=CC-00')
    await seen(clerk, '这里还没有登记排队机').waitFor()

    await tap(clerk, '登记排队机')
    await type(clerk, '编号', '排队机')
    await clerk.getByText('登记排队机', { exact: true }).filter({ visible: true }).last().click()
    await seen(clerk, '请填 1 到 40 位字母、数字或横线').waitFor()
    await type(clerk, '编号', 'CC-00-1')
    await clerk.getByText('登记排队机', { exact: true }).filter({ visible: true }).last().click()
    await seen(clerk, '原因').waitFor()
    await clerk.getByText('登记排队机', { exact: true }).filter({ visible: true }).last().click()
    await seen(clerk, '请写明原因，至少两个字。').waitFor()
    await clerk.locator('[aria-label="原因"] textarea').fill('新装的机器')
    await clerk.getByText('登记排队机', { exact: true }).filter({ visible: true }).last().click()
    await seen(clerk, '密钥只显示这一次').waitFor()
    const key = (await seen(clerk, /^[\w-]{43}$/).textContent()) ?? ''
    await tap(clerk, '已经存好')
    await seen(clerk, '等待第一次连接').waitFor()

    const machine = { deviceId: 'CC-00-1', pointId: 'CC-00', key: Buffer.from(key, 'base64url') }
    const event = { at: world.runtime.now(), kind: 'taken', ticketId: 'A1' } as const
    await send(world, machine, [
      { ...event, seq: 1 },
      { ...event, seq: 4, ticketId: 'A4' },
    ])
    await clerk.reload()
    await seen(clerk, '正常').waitFor()
    await seen(clerk, /今天收到 2 条 · 缺 2 条/).waitFor()
    await world.call('registerDevice', { pointId: 'CC-00', deviceId: 'CC-00-2', reason: '设备更换' }, token)
    await clerk.reload()
    await seen(clerk, 'CC-00-2').waitFor()

    await tap(clerk, '停用')
    await seen(clerk, '停用 CC-00-1？').waitFor()
    await clerk.locator('[aria-label="原因"] textarea').fill('机器坏了')
    await clerk.getByText('停用', { exact: true }).filter({ visible: true }).last().click()
    await seen(clerk, '重新登记').waitFor()
    await expect(send(world, machine, [{ ...event, seq: 5 }])).rejects.toThrow('401')

    await clerk.goto(`${world.base}/app/?person=staff-cc-00#/staff/booking/index`)
    await tap(clerk, '长春市出入境大厅')
    await seen(clerk, '今天少收 2 条数据').waitFor()
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)
