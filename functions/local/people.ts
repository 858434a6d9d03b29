import type { Applicant } from '../../shared/schemas/booking'
import type { Assignment } from '../../shared/schemas/staff'
import type { Language } from '../../shared/schemas/text'

/**
 * The people of a demonstration. All of them are invented: their ID numbers are valid in form only, their
 * phone numbers are of a range kept for tests, and nothing of them is part of a deployment.
 */
export interface DemonstrationPerson {
  person: string
  name: string
  language: Language
  /** Booked at the start of a demonstration. */
  booking?: { applicant: Applicant; service: string; pointId: string; originDivision: string; minute: number }
  staff?: Assignment
}

/** The telephone in somebody's hand, as WeChat knows it. */
export const phoneOf = (person: string): string =>
  `1391000${String(people.findIndex(one => one.person === person)).padStart(4, '0')}`

const applicant = (name: string, idNumber: string, phone: string): Applicant => ({ name, idNumber, phone })

export const people: DemonstrationPerson[] = [
  {
    person: 'citizen-1',
    name: '示例·王秀英',
    language: 'zh-CN',
    booking: {
      applicant: applicant('王秀英', '220102199003070013', '13900000001'),
      service: 'PP-RENEW',
      pointId: 'CC-00',
      originDivision: '220103',
      minute: 11 * 60,
    },
  },
  { person: 'citizen-2', name: '示例·李建国', language: 'zh-CN' },
  {
    person: 'citizen-3',
    name: '示例·朴善姬',
    language: 'ko',
    booking: {
      applicant: applicant('朴善姬', '22240119551002113X', '13900000003'),
      service: 'PP-NEW',
      pointId: 'U-222401',
      originDivision: '222405',
      minute: 11 * 60,
    },
  },
  { person: 'citizen-4', name: 'Sample Visitor', language: 'en' },
  {
    person: 'staff-cc-00',
    name: '示例·市局窗口',
    language: 'zh-CN',
    staff: { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } },
  },
  {
    person: 'staff-cc-03',
    name: '示例·宽城窗口',
    language: 'zh-CN',
    staff: { role: 'counter', scope: { kind: 'point', pointId: 'CC-03' } },
  },
  {
    person: 'staff-cc-00-manager',
    name: '示例·市局大厅负责人',
    language: 'zh-CN',
    staff: { role: 'pointManager', scope: { kind: 'point', pointId: 'CC-00' } },
  },
  {
    person: 'staff-cc-00-guide',
    name: '示例·市局导办',
    language: 'zh-CN',
    staff: { role: 'guide', scope: { kind: 'point', pointId: 'CC-00' } },
  },
  {
    person: 'staff-county',
    name: '示例·宽城管理',
    language: 'zh-CN',
    staff: { role: 'county', scope: { kind: 'county', divisionCode: '220103' } },
  },
  {
    person: 'staff-city',
    name: '示例·长春管理',
    language: 'zh-CN',
    staff: { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } },
  },
  {
    person: 'staff-team',
    name: '示例·南关上门组',
    language: 'zh-CN',
    staff: { role: 'visitTeam', scope: { kind: 'team', divisionCode: '220102', team: 'NG-1' } },
  },
  {
    person: 'staff-inspector',
    name: '示例·省检查员',
    language: 'zh-CN',
    staff: { role: 'inspector', scope: { kind: 'province' } },
  },
  {
    person: 'staff-auditor',
    name: '示例·省审计员',
    language: 'zh-CN',
    staff: { role: 'auditor', scope: { kind: 'province' } },
  },
  {
    person: 'staff-province-1',
    name: '示例·省局起草',
    language: 'zh-CN',
    staff: { role: 'province', scope: { kind: 'province' } },
  },
  {
    person: 'staff-province-2',
    name: '示例·省局审核',
    language: 'zh-CN',
    staff: { role: 'province', scope: { kind: 'province' } },
  },
  {
    person: 'staff-visit-1',
    name: '示例·南关上门审核一',
    language: 'zh-CN',
    staff: { role: 'county', scope: { kind: 'county', divisionCode: '220102' } },
  },
  {
    person: 'staff-visit-2',
    name: '示例·南关上门审核二',
    language: 'zh-CN',
    staff: { role: 'county', scope: { kind: 'county', divisionCode: '220102' } },
  },
]
