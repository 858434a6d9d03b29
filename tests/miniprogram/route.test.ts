import { expect, test, vi } from 'vitest'

const stack = { depth: 1 }
const taro = {
  getCurrentPages: () => Array.from({ length: stack.depth }),
  navigateTo: vi.fn(async () => undefined),
  redirectTo: vi.fn(async () => undefined),
  showToast: vi.fn(),
}
vi.mock('@tarojs/taro', () => ({ default: taro }))
vi.mock('../../miniprogram/src/platform', () => ({
  platform: { read: () => undefined, write: () => undefined, language: () => 'zh-CN' },
}))
const { open } = await import('../../miniprogram/src/route')

test('from the tenth page on, WeChat’s last, the next takes its place', async () => {
  stack.depth = 9
  open('guide/hall/index', {})
  await vi.waitFor(() => expect(taro.navigateTo).toHaveBeenCalledTimes(1))
  stack.depth = 10
  await Promise.resolve()
  open('guide/photo/index', {})
  await vi.waitFor(() => expect(taro.redirectTo).toHaveBeenCalledWith({ url: '/guide/photo/index' }))
  expect(taro.navigateTo).toHaveBeenCalledTimes(1)
})
