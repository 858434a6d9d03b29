import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRoster } from '../../../../../shared/domain/home-visit/roster/roster'
import { fileLimits } from '../../../../../shared/domain/home-visit/roster/sheet'
import { rosterTexts, templateTitles } from '../../../../../shared/texts/home-visit-roster'
import { languages } from '../../../../../shared/vocabulary/language'
import { separated, sheetXml, type Written, workbook, workbookParts, zipped } from './file'
import { malformed, refused } from './malformed'
import { cellsOf, residentNumber, rules, titles, traveller } from './traveller'

const people = (count: number) => Array.from({ length: count }, (_, i) => traveller(i))
const list = (count: number) => [titles, ...people(count).map(cellsOf)]
/** A list as it is read; the rows of its members are tried by themselves. */
const read = async (file: Uint8Array) => {
  const { rows: _, ...reading } = await readRoster(file, rules)
  return reading
}
const utf8 = (text: string) => new TextEncoder().encode(text)
/** 名册 in GB 18030, with a list of one. */
const inGb18030 = Uint8Array.from(
  '0xD0 0xD5 0xC3 0xFB 0x2C 0xD6 0xA4 0xBC 0xFE 0xBA 0xC5 0xC2 0xEB 0x2C 0xCA 0xD6 0xBB 0xFA 0xBA 0xC5 0xC2 0xEB 0x2C 0xC9 0xEA 0xB0 0xEC 0xCA 0xC2 0xCF 0xEE 0x0A 0xCD 0xF5 0xC3 0xF7 0x2C'
    .split(' ')
    .map(Number),
)

describe('a list of travellers is read whole', () => {
  it('whoever is in it, as a workbook or as separated values, in whatever order the columns stand', async () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 })
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(4_000), { minLength: 1, maxLength: 30 }),
        order,
        fc.nat(3),
        fc.constantFrom(',', '\t', ';', '，'),
        async (indexes, columns, blanks, delimiter) => {
          const members = indexes.map(traveller)
          const rows = [titles, ...members.map(cellsOf)].map(cells => columns.map(at => cells[at] ?? ''))
          const spread = rows.flatMap((cells, i) => [cells, ...Array(i % (blanks + 1)).fill([])])
          expect(await read(workbook(spread))).toEqual({ members, problems: [], ignored: [] })
          expect(await read(separated(spread, delimiter))).toEqual({ members, problems: [], ignored: [] })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('full-width digits, blanks, a title above, a number column and a remark', async () => {
    const rows: Written[][] = [
      ['长春某公司出国人员名册'],
      [],
      ['序号', '姓　名*', '身份证号', '出生年月日', '联系电话（手机）', '办理事项', '备注'],
      [
        { number: '1' },
        '李　明',
        '２２０１０４１９８５０１０１００２Ｘ',
        { serial: 31048 },
        { number: '13900000001' },
        '首次申领 护照',
      ],
      [
        { number: '2' },
        '王芳',
        `220104 19900101 ${residentNumber('1990-01-01', 6).slice(14)}`,
        '1990年1月1日',
        '139-0000-0002',
        '往来港澳通行证',
        '经理',
      ],
    ]
    const { members, problems, ignored } = await read(workbook(rows, ['A1:G1']))
    expect(problems).toEqual([])
    expect(ignored).toEqual(['序号', '备注'])
    expect(members).toEqual([
      {
        name: '李明',
        idNumber: '22010419850101002X',
        birthDay: '1985-01-01',
        phone: '13900000001',
        service: 'passport-new',
      },
      {
        name: '王芳',
        idNumber: residentNumber('1990-01-01', 6),
        birthDay: '1990-01-01',
        phone: '13900000002',
        service: 'hk-macao-permit',
      },
    ])
  })

  it.each(languages)('under the titles of the template in %s', async language => {
    const file = workbook([templateTitles(rosterTexts[language]), cellsOf(traveller(7))])
    expect(await read(file)).toEqual({ members: [traveller(7)], problems: [], ignored: [] })
  })

  it('a cell that was worked out counts as its result', async () => {
    const [head = [], first = []] = list(1)
    const worked = first.map((text): Written => ({ formula: 'X1', result: text }))
    expect((await read(workbook([head, worked]))).members).toEqual(people(1))
  })

  it('what Excel here writes as .csv, in GB 18030', async () => {
    const rest = utf8(`${traveller(1).idNumber},13900000001,passport-new\n`)
    const { members } = await read(Uint8Array.from([...inGb18030, ...rest]))
    expect(members.map(({ name }) => name)).toEqual(['王明'])
  })

  it('what Excel writes as Unicode text, in UTF-16', async () => {
    const text = list(2)
      .map(cells => cells.join('\t'))
      .join('\r\n')
    const file = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
    expect((await read(file)).members).toEqual(people(2))
  })

  it('somebody may ask for two things, and a number that names no birthday leaves it unknown', async () => {
    const other = { ...traveller(1), service: 'hk-macao-permit' }
    const { members } = await read(
      workbook([
        titles,
        cellsOf(traveller(1)),
        cellsOf(other),
        ['John Smith', 'E12345678', '', '+14155550100', '首次申领护照', ''],
      ]),
    )
    expect(members.map(({ service }) => service)).toEqual(['passport-new', 'hk-macao-permit', 'passport-new'])
    expect(members[2]).toEqual({
      name: 'John Smith',
      idNumber: 'E12345678',
      phone: '+14155550100',
      service: 'passport-new',
    })
  })

  it('formats without content to the last row of the sheet are no rows', async () => {
    const sheet = sheetXml(list(2)).replace(
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>',
    )
    expect((await read(zipped(workbookParts(sheet)))).members).toEqual(people(2))
  })

  it('five thousand people, and says how far it is', async () => {
    const told: number[] = []
    const { members } = await readRoster(workbook(list(5_000)), rules, done => void told.push(done))
    expect(members).toHaveLength(5_000)
    expect(told.length).toBeGreaterThan(10)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(5_000)
  })
})

describe('what is wrong is named by its row, column and reason', () => {
  it('in more than two hundred lists, each wrong at one place', () => {
    expect(malformed.length).toBeGreaterThan(200)
  })

  it.each(malformed.map(one => [one.title, one] as const))('%s', async (_, { file, row, column, reason }) => {
    const said = await refused(file)
    expect(said).toContain([row, column, reason].filter(Boolean).join(' '))
    // Nobody else is blamed, but for what lies below joined cells.
    expect(said.filter(one => Number(one.split(' ')[0]) < row)).toEqual([])
  })

  it('everything that is wrong with a row, and those who are right are still read', async () => {
    const { members, problems } = await read(
      workbook([titles, ['王', '1.10105E+17', '明天', '12', '签证', '?'], cellsOf(traveller(3))]),
    )
    expect(problems.map(({ row, column, place, reason }) => [row, column, place, reason])).toEqual([
      [2, 'service', 'E', 'service'],
      [2, 'name', 'A', 'nameTooShort'],
      [2, 'idNumber', 'B', 'numberRounded'],
      [2, 'phone', 'D', 'phone'],
      [2, 'birthDay', 'C', 'birthUnreadable'],
      [2, 'photo', 'F', 'photo'],
    ])
    expect(members).toEqual([traveller(3)])
  })

  it('and of each that is right the row is known, whatever stands between', async () => {
    const lists = workbook([['名册'], titles, cellsOf(traveller(1)), [], ['王'], cellsOf(traveller(2))])
    const { members, rows } = await readRoster(lists, rules)
    expect(members).toEqual([traveller(1), traveller(2)])
    expect(rows).toEqual([3, 6])
  })

  it('somebody who stands there twice is told with the row of the first', async () => {
    const { problems } = await read(
      workbook([titles, cellsOf(traveller(1)), cellsOf(traveller(2)), cellsOf(traveller(1))]),
    )
    expect(problems).toEqual([{ row: 4, column: 'idNumber', place: 'B', reason: 'duplicate', detail: '2' }])
  })
})

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const whole = workbook(list(3))
const locked = () => {
  const bytes = workbook(list(3))
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
  return bytes
}
const cut = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95].map(
  share =>
    [
      `a workbook of which only ${share * 100} % came`,
      whole.slice(0, whole.length * share),
      'damaged',
    ] as const,
)
const bent = Array.from({ length: 30 }, (_, i) => {
  const bytes = workbook(list(40))
  const at = Math.floor(bytes.length * ((i + 1) / 45))
  bytes.fill(0xa5, at, at + 60)
  return [`a workbook with sixty bytes overwritten at ${at}`, bytes] as const
})
const bomb = (bytes: number) =>
  zipped({ ...workbookParts(''), 'xl/worksheets/sheet1.xml': new Uint8Array(bytes).fill(32) })
const signatures = {
  'a PDF': '%PDF-1.7\n',
  'a GIF': 'GIF89a',
  'a RAR archive': 'Rar!\x1a\x07',
}

const files: readonly (readonly [string, Uint8Array, string])[] = [
  ['nothing', new Uint8Array(), 'empty'],
  ['blanks', utf8(' \n\n '), 'empty'],
  [
    'a locked workbook',
    Uint8Array.from([...compound, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    'encrypted',
  ],
  ['a workbook locked by its archive', locked(), 'encrypted'],
  ['Excel before 2007', Uint8Array.from([...compound, ...Array(512).fill(0)]), 'oldExcel'],
  ['a binary workbook', zipped({ 'xl/workbook.bin': 'x' }), 'binaryExcel'],
  ['a text document', zipped({ 'word/document.xml': '<w/>' }), 'otherOffice'],
  [
    'an OpenDocument table',
    zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    'otherOffice',
  ],
  ['a web page called .xls', utf8('<html><table><tr><td>姓名'), 'webPage'],
  ['an XML table of 2003', utf8('<?xml version="1.0"?><Workbook/>'), 'webPage'],
  ...Object.entries(signatures).map(([name, start]) => [name, utf8(start), 'notTable'] as const),
  ['a photo', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]), 'notTable'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'notTable'],
  ['a program', Uint8Array.from([0x4d, 0x5a, 0, 0, 3]), 'notTable'],
  ['bytes in no encoding', Uint8Array.from([0x81, 0x20, 0xff, 0xff, 0x2c, 0xff]), 'encoding'],
  ['a file of five megabytes', new Uint8Array(5 * 1024 * 1024).fill(65), 'tooLarge'],
  [
    'an archive of a thousand files',
    zipped(Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`xl/a${i}.xml`, '']))),
    'expands',
  ],
  [
    'a workbook without its sheet',
    zipped({ ...workbookParts(''), 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
    'damaged',
  ],
  ['a workbook whose sheet is no XML', zipped(workbookParts('{"rows": []}')), 'damaged'],
  ['no titles', workbook(list(3).slice(1)), 'noHeader'],
  ['titles and nobody', workbook([titles]), 'noRows'],
  ['titles and nobody, separated', separated([titles]), 'noRows'],
  ['5,001 people', separated(list(5_001)), 'tooManyRows'],
  ['seven thousand rows', workbook(Array.from({ length: 7_000 }, () => ['x'])), 'tooManyRows'],
  [
    'a cell in the last row of the sheet',
    workbook([...list(1), ...Array(6_000).fill([]), ['x']]),
    'tooManyRows',
  ],
  ['a hundred columns', workbook([Array(100).fill('姓名')]), 'tooManyColumns'],
  ['a hundred columns, separated', separated([Array(100).fill('姓名')]), 'tooManyColumns'],
  ...cut,
]

describe('a file that is no list is refused with its reason', () => {
  it.each(files)('%s', async (_, file, reason) => {
    expect(await refused(file)).toEqual([reason])
  })

  it.each(bent)('%s is read right or refused, and never read wrong', async (_, file) => {
    const said = await refused(file)
    const right = said.length === 0 ? (await read(file)).members : people(40)
    expect(right).toEqual(people(40))
  })

  it('three hundred lists and files are tried in all', () => {
    expect(malformed.length + files.length + bent.length).toBeGreaterThanOrEqual(300)
  })

  it('an archive that swells a thousandfold is given up before it takes memory', async () => {
    const file = bomb(100_000_000)
    const before = process.memoryUsage().arrayBuffers
    expect(await refused(file)).toEqual(['expands'])
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * fileLimits.unpackedBytes)
  })
})
