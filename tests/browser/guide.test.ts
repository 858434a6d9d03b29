import { expect, it } from 'vitest'
import { runStack, sharedAnswers } from '../functions/running-stack'
import { openPhones, seen, tap } from './phone'

const phones = openPhones()
const longSeconds = 90

it(
  'one tap leads from a list to the official guide, which can be sent on and stays without a network',
  async () => {
    const world = await runStack()
    const list = `errand/checklist/index?service=PP-RENEW&given=${encodeURIComponent(sharedAnswers)}`
    const clerk = await phones.open(world, 'citizen-1', list)
    await tap(clerk, '办事指南')
    await seen(clerk, '行使层级').waitFor()
    await seen(clerk, '《中华人民共和国护照法》第十三条、第十四条').waitFor()
    await seen(clerk, '事项类型').waitFor({ state: 'hidden' })
    await clerk.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await tap(clerk, '复制链接，发给家人')
    await seen(clerk, '链接已复制').waitFor()
    const link = await clerk.evaluate(() => navigator.clipboard.readText())

    const reader = await phones.open(world, 'citizen-2', link.split('#/')[1])
    await seen(reader, '中华人民共和国普通护照').waitFor()
    await tap(reader, '登记备案的国家工作人员')
    await seen(reader, /工作单位|单位同意/).waitFor()
    await reader.route('**/api/**', route => route.abort())
    await reader.reload()
    await seen(reader, '行使层级').waitFor()
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)
