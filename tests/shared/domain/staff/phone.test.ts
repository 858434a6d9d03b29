import { expect, it } from 'vitest'
import { phoneInHand, phoneToInvite } from '../../../../shared/domain/staff/phone'

it.each([
  ['13900000001', '13900000001'],
  [' 139 0000-0001 ', '13900000001'],
  ['+8613900000001', '13900000001'],
  ['008613900000001', '13900000001'],
  ['+82 10 1234 5678', '+821012345678'],
  ['0431-88888888', undefined],
  ['1390000000', undefined],
  ['王秀英', undefined],
  ['', undefined],
])('an invitation to %s is bound to %s', (typed, phone) => {
  expect(phoneToInvite(typed)).toBe(phone)
})

it.each([
  ['86', '13900000001', '13900000001'],
  ['82', '1012345678', '+821012345678'],
  ['86', '', undefined],
])('WeChat’s +%s %s is %s, as it was typed', (country, number, phone) => {
  expect(phoneInHand(country, number)).toBe(phone)
})
