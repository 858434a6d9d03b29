import { expect, it } from 'vitest'
import { placeTimeOf } from '../../../shared/domain/published-wait/place-time'
import { minutes, optional, type Problems, readTable, text, time, wordsOf } from './csv'
import { folderWith } from './folder'

const columns = { point_id: text, at: time, wait_minutes: minutes, note: optional(text) }

function read(content: string, name = 'waits.csv') {
  const problems: Problems = []
  const rows = readTable(folderWith({ [name]: content }), 'waits.csv', columns, problems)
  return { rows, problems: problems.map(wordsOf) }
}

it('reads columns in any order, compressed, with a byte order mark and Windows line ends', () => {
  const { rows, problems } = read(
    '\uFEFFwait_minutes,at,point_id,other\r\n12.5,2024-09-30T09:00-07:00,a,x\r\n',
    'waits.csv.gz',
  )
  expect(problems).toEqual([])
  expect(rows).toEqual([
    { line: 2, wait_minutes: 12.5, point_id: 'a', at: placeTimeOf('2024-09-30T09:00-07:00') },
  ])
})

it('reads quoted fields with commas, doubled quotes and line ends, and goes on counting lines', () => {
  const { rows, problems } = read(
    'point_id,at,wait_minutes,note\n"a, ""b""",2024-09-30T09:00Z,"3","two\nlines"\nb,2024-09-30T09:00Z,-1,\n',
  )
  expect(rows).toMatchObject([{ point_id: 'a, "b"', wait_minutes: 3, note: 'two\nlines' }])
  expect(problems).toEqual(['waits.csv:4: wait_minutes "-1" is not a number of minutes from 0'])
})

it.each([
  ['a,2024-09-30T09:00,1', 'at "2024-09-30T09:00" is not a time of ISO 8601 with its offset'],
  ['a,2024-02-30T09:00Z,1', 'at "2024-02-30T09:00Z" is not a time of ISO 8601 with its offset'],
  ['a,2024-09-30T24:30Z,1', 'at "2024-09-30T24:30Z" is not a time of ISO 8601 with its offset'],
  ['a,2024-09-30T09:00Z,', 'wait_minutes is empty'],
  ['a,2024-09-30T09:00Z,many', 'wait_minutes "many" is not a number of minutes from 0'],
  ['a,2024-09-30T09:00Z,NaN', 'wait_minutes "NaN" is not a number of minutes from 0'],
  [',2024-09-30T09:00Z,1', 'point_id is empty'],
  ['a,2024-09-30T09:00Z', '2 fields where the header has 3'],
])('names a bad row: %s', (row, reason) => {
  expect(read(`point_id,at,wait_minutes\n${row}`).problems).toEqual([`waits.csv:2: ${reason}`])
})

it('names a quoted field that does not end, and all after it', () => {
  expect(read('point_id,at,wait_minutes\na,2024-09-30T09:00Z,"1').problems).toEqual([
    'waits.csv:1: a quoted field does not end, from line 2 on',
  ])
})

it('names missing and repeated columns', () => {
  expect(read('point_id,at\na,b').problems).toEqual(['waits.csv:1: no column wait_minutes'])
  expect(read('point_id,at,at,wait_minutes\n').problems).toEqual([
    'waits.csv:1: the column at stands there twice',
  ])
})

it('takes the hour and the weekday from the place, the instant from the offset', () => {
  expect(placeTimeOf('2024-09-30T23:15:30-07:00')).toEqual({
    ms: Date.parse('2024-10-01T06:15:30Z'),
    day: Date.parse('2024-09-30T00:00:00Z') / 86_400_000,
    minute: 23 * 60 + 15,
    weekday: 1,
  })
})
