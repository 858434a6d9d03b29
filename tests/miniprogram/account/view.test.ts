import { describe, expect, it } from 'vitest'
import {
  aboutLabel,
  actionLabel,
  auditPlaceName,
  whoLabel,
} from '../../../miniprogram/src/account/audit/view'
import { codeIn, pictureOf, spacedKey } from '../../../miniprogram/src/account/view'
import { divisions } from '../../../shared/content/divisions'
import { points } from '../../../shared/content/points'
import { auditTexts } from '../../../shared/texts/audit'
import { roleTexts } from '../../../shared/texts/role'

const words = auditTexts['zh-CN']
const code = 'abcDEF123-_abcDEF123-_'

describe('the picture on a PC', () => {
  it('is read by the scanner of the mini-program', () => {
    expect(codeIn(pictureOf(code))).toBe(code)
  })
  it.each(['', code, `https://example.cn/?loginCode=${code}`, `${pictureOf(code)}x`, pictureOf('short')])(
    'is not %j',
    scanned => expect(codeIn(scanned)).toBeUndefined(),
  )
})

it('a key is told in groups of four', () => {
  expect(spacedKey('GEZDGNBVGY3T')).toBe('GEZD GNBV GY3T')
})

describe('the audit, in words', () => {
  it.each([
    ['PROVINCE', '全省'],
    ['220103', '宽城区'],
    ['220100', '长春市'],
    ['CC-03', '长春市宽城区大厅'],
    ['GONE-1', 'GONE-1'],
  ])('%s is %s', (place, name) => {
    expect(auditPlaceName(place, { points, divisions }, words, text => text['zh-CN'])).toBe(name)
  })

  it('names who did it for as long as he is of the staff', () => {
    const people = [{ staffId: 'staff-1', name: '示例窗口', role: 'counter' }] as const
    const who = (staffId?: string) => whoLabel(staffId, [...people], words, roleTexts['zh-CN'])
    expect(who('staff-1')).toBe('示例窗口 · 窗口')
    expect(who('0a1b2c3d4e5f')).toBe('已不在岗 · 3d4e5f')
    expect(who('operator')).toBe('系统管理员')
    expect(who(undefined)).toBe('')
  })

  it('says what was done, as it is written where there is no word for it', () => {
    expect(actionLabel({ id: '1', about: [], action: 'readBooking' }, words)).toBe('打开了一个预约')
    expect(actionLabel({ id: '1', about: [], action: 'somethingNew' }, words)).toBe('somethingNew')
  })

  it('tells a few ids, and the number of many', () => {
    expect(aboutLabel({ id: '1', about: ['B1', 'B2'] }, words)).toBe('B1 · B2')
    expect(aboutLabel({ id: '1', about: ['a', 'b', 'c', 'd'] }, words)).toBe('涉及 4 项')
  })
})
