import { type RosterColumn, type RosterProblem, rosterColumns } from '../../../schemas/home-visit-roster'
import { fileLimits, lettersOf, type SheetRow } from './sheet'

/** What people call the columns, the template's own titles first, as `plainTitle` leaves them. */
const titles: Record<RosterColumn, readonly string[]> = {
  name: ['姓名', '名字', '中文姓名', '人员姓名', '旅客姓名', 'name', 'fullname', '성명', '이름'],
  idNumber: [
    '证件号码',
    '证件号',
    '身份证号',
    '身份证号码',
    '身份证',
    '公民身份号码',
    '居民身份证号码',
    'idnumber',
    'idno',
    'documentnumber',
    '신분증번호',
    '증명서번호',
  ],
  birthDay: [
    '出生日期',
    '出生年月日',
    '生日',
    '出生年月',
    'dateofbirth',
    'birthdate',
    'birthday',
    '생년월일',
  ],
  phone: [
    '手机号码',
    '手机号',
    '手机',
    '联系电话',
    '电话',
    '电话号码',
    '联系方式',
    'phone',
    'phonenumber',
    'mobile',
    'telephone',
    '휴대전화',
    '전화번호',
    '연락처',
  ],
  service: [
    '申办事项',
    '事项',
    '办理事项',
    '业务类型',
    '申请事项',
    '办理业务',
    'service',
    '신청업무',
    '업무',
  ],
  photo: ['照片', '有无照片', '是否有照片', '证件照', 'photo', '사진'],
}

const needed: readonly RosterColumn[] = ['name', 'idNumber', 'phone', 'service']
/** The list begins within so many rows that hold anything. */
const headRows = 20

const columnByTitle = new Map(
  rosterColumns.flatMap(column => titles[column].map(title => [title, column] as const)),
)

/** Without blanks, stars, colons and what is said in brackets; full-width letters made narrow. */
export const plainTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/\(.*?\)|\[.*?\]/g, '')
    .replace(/[\s*:_.·-]/g, '')
    .toLowerCase()

export interface Header {
  row: number
  /** Where each column of ours stands, the first being 0. */
  at: Map<RosterColumn, number>
  /** How many columns it has, ours and others. */
  width: number
  problems: RosterProblem[]
  ignored: string[]
}

/** The row that names at least two of our columns; undefined where none does. */
export function headerOf(rows: readonly SheetRow[]): Header | undefined {
  const row = rows.slice(0, headRows).find(({ cells }) => {
    const known = cells.flatMap(cell => columnByTitle.get(plainTitle(cell?.text ?? '')) ?? [])
    return new Set(known).size >= 2
  })
  return row && readHeader(row)
}

function readHeader({ row, cells }: SheetRow): Header {
  const header: Header = { row, at: new Map(), width: cells.length, problems: [], ignored: [] }
  for (const [i, cell] of cells.entries()) {
    if (!cell) continue
    const title = cell.text.trim().slice(0, fileLimits.cellCharacters)
    const column = columnByTitle.get(plainTitle(title))
    if (!column) header.ignored.push(title || lettersOf(i))
    else if (header.at.has(column))
      header.problems.push({ row, column, place: lettersOf(i), reason: 'duplicateColumn', detail: title })
    else header.at.set(column, i)
  }
  for (const column of needed)
    if (!header.at.has(column)) header.problems.push({ row, column, reason: 'missingColumn' })
  return header
}
