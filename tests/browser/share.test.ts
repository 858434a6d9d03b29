import { expect, it } from 'vitest'
import { runStack } from '../functions/running-stack'
import { choose, openPhones, seen, tap, type } from './phone'

const phones = openPhones()
const longSeconds = 90

it(
  'a list sent as a link opens as the same list, without the age; a printed code leads to its service',
  async () => {
    const world = await runStack()
    const daughter = await phones.open(world, 'citizen-1', 'errand/checklist/index?service=PP-RENEW')
    await type(daughter, '周岁', '36')
    await tap(daughter, '下一题')
    for (const about of [/国家工作人员/, /现役军人/, /定居/]) {
      await seen(daughter, about).waitFor()
      await choose(daughter, '否')
    }
    await choose(daughter, '有效期只剩6个月或更短')
    await seen(daughter, '请带这 2 样，另有 3 样当场办').waitFor()
    await daughter.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await tap(daughter, '复制链接，发给家人')
    await seen(daughter, '链接已复制').waitFor()
    const link = await daughter.evaluate(() => navigator.clipboard.readText())
    expect(link.split('#')[1]).not.toContain('36')

    const mother = await phones.open(world, 'citizen-2', link.split('#/')[1])
    await seen(mother, '请带这 2 样，另有 3 样当场办').waitFor()
    await seen(mother, '36 周岁').waitFor({ state: 'hidden' })
    await seen(mother, /^已满 16 周岁/).waitFor()

    const passer = await phones.open(world, 'citizen-3', 'errand/checklist/index?scene=s%3DPP-RENEW')
    await seen(passer, '普通护照：换发').waitFor()
    expect(world.errors).toEqual([])
  },
  longSeconds * 1000,
)
