import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { services } from '../../../shared/content/services'
import { textsOf } from '../../../shared/texts'
import { servicesNamed } from './content'
import { guideTable, listTable } from './workbook'
import { workbookOf } from './xlsx'

const day = '2026-12-01'
const known = textsOf('zh-CN').checklist.confidence
const cells = (column: number, rows: string[][]) => [...new Set(rows.slice(1).map(row => row[column]))]

describe('the tables for the province', () => {
  it('cover every service, in its lists and in its guide', () => {
    const codes = services.map(({ code }) => code)
    expect(cells(0, guideTable(services, day, 'zh-CN'))).toEqual(codes)
    expect(cells(0, listTable(services, day, 'zh-CN'))).toEqual(codes)
  })

  it('say for each class of applicants what it brings, and how sure that is', () => {
    const table = listTable(servicesNamed(['HM-END-G'], false), day, 'zh-CN')
    const adult = table.filter(row => row[2] === '成年人（16至59周岁）').map(row => row[3])
    expect(adult).toEqual(['M01', 'M02', 'M19'])
    expect(table.find(row => row[3] === 'M02')?.slice(9)).toEqual([known.low, '2026-11-29', 'O1 O27'])
  })

  it('give each field of a guide with its law and its evidence', () => {
    const rows = guideTable(servicesNamed(['PP-NEW'], false), day, 'zh-CN')
    const refusal = rows.find(row => row[2] === '不予签发情形')
    expect(refusal?.slice(4, 7)).toEqual([
      '《中华人民共和国护照法》第十三条、第十四条',
      known.high,
      '2026-11-29',
    ])
    expect(rows.map(row => row[2])).not.toContain('事项类型')
  })
})

/** The words of a sheet row by row, as a program that opens the file finds them. */
function read(file: Uint8Array, sheet: number): string[][] {
  const parts = unzipSync(file)
  const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  const unescaped = (text: string) =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;|&#39;/g, "'")
      .replace(/&amp;/g, '&')
  const shared = [...xml('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)].map(
    ([, text = '']) => unescaped(text),
  )
  return [...xml(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(
    ([, row = '']) =>
      [...row.matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, cell = '']) => {
        const index = /<v>(\d+)<\/v>/.exec(cell)?.[1]
        return index === undefined ? '' : (shared[Number(index)] ?? '')
      }),
  )
}

it('the workbook, read back, holds both tables as they are', async () => {
  const named = servicesNamed(['PP-RENEW', 'HM-END-G', 'FV-EXT'], false)
  const file = await workbookOf(named, day, 'zh-CN')
  expect(read(file, 1)).toEqual(listTable(named, day, 'zh-CN'))
  expect(read(file, 2)).toEqual(guideTable(named, day, 'zh-CN'))
  expect(strFromU8(unzipSync(file)['xl/workbook.xml'] ?? new Uint8Array())).toMatch(/材料清单.*办事指南/s)
})

it('what is not certain is said to be so in words', () => {
  const rows = guideTable(servicesNamed(['FB-BIRTH'], false), day, 'zh-CN')
  expect(rows.find(row => row[2] === '办件类型')?.[5]).toBe(known.low)
  expect(known.low).not.toBe(known.high)
})
