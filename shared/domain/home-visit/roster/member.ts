import type {
  RosterColumn,
  RosterMember,
  RosterProblem,
  RosterReason,
} from '../../../schemas/home-visit-roster'
import type { Audience } from '../../../schemas/service'
import type { NumberProblem } from '../../applicant/document-number'
import { numberProblem } from '../../applicant/document-number'
import { cleanName, type NameProblem, nameProblem } from '../../applicant/name'
import { cleanPhone, isPhone } from '../../applicant/phone'
import { birthDayOf, cleanNumber } from '../../identity'
import { dayWritten } from './day-written'
import { type Cell, fileLimits } from './sheet'

export interface RosterService {
  code: string
  audience: Audience
  /** Whatever people write for it. */
  names: readonly string[]
}

export interface RosterRules {
  today: string
  services: readonly RosterService[]
}

export type MemberCells = Partial<Record<RosterColumn, Cell>>

type Found = Omit<RosterProblem, 'row'>

const ofName: Record<NameProblem['problem'], RosterReason> = {
  character: 'nameCharacter',
  tooShort: 'nameTooShort',
  tooLong: 'nameTooLong',
  order: 'nameOrder',
}
const ofNumber: Partial<Record<NumberProblem, RosterReason>> = {
  mistyped: 'idMistyped',
  length: 'idLength',
  fifteenDigits: 'idFifteen',
  impossibleBirth: 'idBirth',
  unborn: 'idUnborn',
}

/** 1.10105E+17, and eighteen digits of which the last are zeros because a program keeps only fifteen. */
const isRounded = ({ text, kind }: Cell): boolean =>
  /^[+-]?\d+(\.\d+)?E\+?\d+$/i.test(text.trim().normalize('NFKC')) ||
  (kind === 'number' && text.replace(/\D/g, '').length > 15)

/** One traveller of a row's cells, or all that is wrong with it. */
export function memberOf(cells: MemberCells, rules: RosterRules): { member?: RosterMember; found: Found[] } {
  const found: Found[] = []
  const say = (column: RosterColumn, reason: RosterReason, detail?: string) => {
    found.push({ column, reason, ...(detail !== undefined && { detail }) })
    return undefined
  }
  const read = <T>(column: RosterColumn, of: (cell: Cell) => T | undefined, isNeeded = true) => {
    const cell = cells[column]
    const unread = cell && unreadable(cell)
    if (unread) return say(column, unread)
    if (!cell) return isNeeded ? say(column, 'missing') : undefined
    return of(cell)
  }
  const service = read(
    'service',
    cell => serviceOf(cell.text, rules) ?? say('service', 'service', brief(cell)),
  )
  const name = read('name', cell => {
    const clean = cleanName(cell.text)
    const problem = nameProblem(clean)
    return problem ? say('name', ofName[problem.problem], problem.character) : clean
  })
  const idNumber = read('idNumber', cell => {
    if (isRounded(cell)) return say('idNumber', 'numberRounded', brief(cell))
    const clean = cleanNumber(cell.text)
    const problem = numberProblem(clean, { today: rules.today, audience: service?.audience ?? 'all' })
    return problem ? say('idNumber', ofNumber[problem] ?? 'idOtherService') : clean
  })
  const phone = read('phone', cell => {
    if (isRounded(cell)) return say('phone', 'numberRounded', brief(cell))
    const clean = cleanPhone(cell.text)
    return isPhone(clean) ? clean : say('phone', 'phone')
  })
  const written = read(
    'birthDay',
    cell => dayWritten(cell) ?? say('birthDay', 'birthUnreadable', brief(cell)),
    false,
  )
  const inNumber = idNumber === undefined ? undefined : birthDayOf(idNumber)
  if (written && written > rules.today) say('birthDay', 'birthFuture')
  else if (written && inNumber && written !== inNumber) say('birthDay', 'birthMismatch', inNumber)
  const hasPhoto = read('photo', cell => yesOrNo(cell.text) ?? say('photo', 'photo', brief(cell)), false)
  if (found.length > 0 || !service || name === undefined || idNumber === undefined || phone === undefined)
    return { found }
  const birthDay = written ?? inNumber
  const member: RosterMember = {
    name,
    idNumber,
    ...(birthDay !== undefined && { birthDay }),
    phone,
    service: service.code,
    ...(hasPhoto !== undefined && { hasPhoto }),
  }
  return { member, found }
}

function unreadable({ kind, text }: Cell): RosterReason | undefined {
  if (kind === 'merged' || kind === 'formula' || kind === 'cellError') return kind
  return text.length > fileLimits.cellCharacters ? 'tooLong' : undefined
}

/** As much of a cell as finds it again. */
const brief = ({ text }: Cell): string => [...text.trim()].slice(0, 24).join('')

export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s·:：,，、()（）-]/g, '')
    .toLowerCase()

const serviceOf = (text: string, { services }: RosterRules): RosterService | undefined => {
  const wanted = plainWords(text)
  return services.find(({ code, names }) => [code, ...names].some(name => plainWords(name) === wanted))
}

const yes = ['有', '是', '已有', '已拍', '√', '✓', 'yes', 'y', 'true', '1', '있음', '예']
const no = ['无', '否', '没有', '未拍', '×', 'no', 'n', 'false', '0', '없음', '아니요']

function yesOrNo(text: string): boolean | undefined {
  const plain = plainWords(text)
  if (yes.includes(plain)) return true
  return no.includes(plain) ? false : undefined
}
