import { expect, test } from 'vitest'
import { onlineChannels, wayOf, withMachines } from '../../../../miniprogram/src/guide/online/view'
import { channels } from '../../../../shared/content/channels'
import { points } from '../../../../shared/content/points'

const channel = (code: string) => {
  const found = channels.find(one => one.code === code)
  if (!found) throw new Error(`no channel ${code}`)
  return found
}

test('a telephone is called and a website copied', () => {
  expect(wayOf(channel('exitEntry'), true)).toEqual({ dial: '12367' })
  expect(wayOf(channel('platform'), true)).toEqual({ copy: 's.nia.gov.cn' })
})

test('the mini-program of the nation opens from WeChat once its id is known; until then its name is copied', () => {
  const known = {
    ...channel('miniProgram'),
    miniProgram: { name: '移民局12367', appId: 'wx0123456789abcdef' },
  }
  expect(wayOf(known, true)).toEqual({ open: 'wx0123456789abcdef', orCopy: '移民局12367' })
  expect(wayOf(known, false)).toEqual({ copy: '移民局12367' })
  expect(wayOf(channel('miniProgram'), true)).toEqual({ copy: '移民局12367' })
})

test('what is done without a counter is listed without the telephones', () => {
  expect(onlineChannels(channels).map(({ code }) => code)).toEqual(['miniProgram', 'platform'])
})

test('machines are shown at the halls the directory names, and at no other', () => {
  const shown = withMachines(points)
  expect(shown.length).toBeGreaterThanOrEqual(20)
  expect(shown.every(({ machines }) => machines === true)).toBe(true)
  expect(shown.map(({ divisionCode }) => divisionCode)).toContain('222401')
  expect(shown.map(({ divisionCode }) => divisionCode)).not.toContain('222404')
})
