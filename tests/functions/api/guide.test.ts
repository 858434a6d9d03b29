import { expect, it } from 'vitest'
import { services } from '../../../shared/content/services'
import { runStack } from '../running-stack'

it('anybody reads the official guide of any service', async () => {
  const world = await runStack()
  const guide = await world.call('getGuide', { code: 'PP-NEW' })
  expect(guide).toMatchObject({ code: 'PP-NEW', level: { text: { 'zh-CN': '县级' } } })
  for (const { code } of services)
    expect((await world.call('getGuide', { code })).complaint?.text['zh-CN'], code).toContain('12367')
})

it('a service that does not exist has none', async () => {
  const world = await runStack()
  await expect(world.call('getGuide', { code: 'PP-NONE' })).rejects.toThrow('notFound')
})
