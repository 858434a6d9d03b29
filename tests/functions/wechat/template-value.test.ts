import { describe, expect, it } from 'vitest'
import { dataProblem } from '../../../functions/local/wechat/template-rules'
import { templateValue } from '../../../functions/wechat/template-value'

const accepted: [what: string, key: string, text: string, value: string][] = [
  ['a short text stays', 'thing1', '长春市公安局出入境管理局', '长春市公安局出入境管理局'],
  [
    '20 characters stay',
    'thing1',
    '一二三四五六七八九十一二三四五六七八九十',
    '一二三四五六七八九十一二三四五六七八九十',
  ],
  [
    '21 are clipped',
    'thing1',
    '一二三四五六七八九十一二三四五六七八九十一',
    '一二三四五六七八九十一二三四五六七八九…',
  ],
  ['English is clipped too', 'thing2', 'Changchun Exit-Entry Hall', 'Changchun Exit-Entr…'],
  ['no character is cut in two', 'thing1', `${'长'.repeat(18)}😀😀`, `${'长'.repeat(18)}…`],
  ['line breaks become spaces', 'thing1', '请带身份证\n和照片', '请带身份证 和照片'],
  ['minutes', 'number4', '35', '35'],
  ['a business time is put in Chinese form', 'time3', '2026-11-24T10:30:00+08:00', '2026年11月24日 10:30'],
  ['single-digit months carry no zero', 'time3', '2027-01-05T09:00+08:00', '2027年1月5日 09:00'],
  ['a time of day', 'time5', '15:01', '15:01'],
  [
    'a full-width range sign is replaced',
    'time3',
    '2026年11月24日 10:00～10:30',
    '2026年11月24日 10:00~10:30',
  ],
  ['a date', 'date1', '2026年11月24日', '2026年11月24日'],
  ['a booking number', 'character_string4', 'CC-20261124-007', 'CC-20261124-007'],
  ['a phrase', 'phrase5', '已变更', '已变更'],
]

const unacceptable: [what: string, key: string, text: string][] = [
  ['nothing', 'thing1', '  '],
  ['words as a number', 'number4', '约三十分钟'],
  ['a time in words', 'time3', '明天上午'],
  ['an English time', 'time3', 'Nov 24, 10:30'],
  ['Chinese in a code', 'character_string4', '编号007'],
  ['a code too long to keep whole', 'character_string4', 'A'.repeat(33)],
  ['a phrase of six characters', 'phrase5', '预约已经变更'],
  ['a phrase in English', 'phrase5', 'moved'],
]

describe('a text in a WeChat message', () => {
  it.each(accepted)('%s', (_, key, text, value) => {
    expect(templateValue(key, text)).toBe(value)
    expect(dataProblem([key], { [key]: { value } })).toBeUndefined()
  })

  it.each(unacceptable)('is not sent when it is %s', (_, key, text) => {
    expect(templateValue(key, text)).toBeUndefined()
  })

  it('needs a key of a known kind', () => {
    expect(() => templateValue('greeting1', 'hello')).toThrow('greeting1')
  })
})
