import { expect, it } from 'vitest'
import { accountOf } from '../../../miniprogram/config/account'

const set = {
  TARO_APP_API_BASE: 'https://crj.example.gov.cn/api',
  TARO_APP_ID: 'wx0123456789abcdef',
  TARO_APP_ORGAN: '某省出入境管理机构',
}

it('a build for WeChat says where its functions are and who runs it', () => {
  expect(accountOf('weapp', set)).toEqual({ apiBase: set.TARO_APP_API_BASE, organ: set.TARO_APP_ORGAN })
})

it.each([
  [{}, 'TARO_APP_API_BASE, TARO_APP_ID, TARO_APP_ORGAN'],
  [{ ...set, TARO_APP_ORGAN: ' ' }, 'TARO_APP_ORGAN'],
  [{ ...set, TARO_APP_API_BASE: 'http://crj.example.gov.cn/api' }, 'TARO_APP_API_BASE'],
  [{ ...set, TARO_APP_ID: 'unset' }, 'TARO_APP_ID'],
])('one that lacks something, or has it wrong, fails and names it (%#)', (env, named) => {
  expect(() => accountOf('weapp', env)).toThrow(named)
})

it('a demonstration in a browser needs none of it, and is run by nobody', () => {
  expect(accountOf('h5', {})).toEqual({ apiBase: '/api', organ: '' })
})
