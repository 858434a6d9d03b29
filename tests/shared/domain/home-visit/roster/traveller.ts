import type { RosterRules } from '../../../../../shared/domain/home-visit/roster/member'
import { endsRight } from '../../../../../shared/domain/identity'
import type { RosterMember } from '../../../../../shared/schemas/home-visit-roster'

export const rules: RosterRules = {
  today: '2018-11-06',
  services: [
    { code: 'passport-new', audience: 'mainland', names: ['普通护照：首次申领', '首次申领护照'] },
    { code: 'hk-macao-permit', audience: 'mainland', names: ['往来港澳通行证'] },
  ],
}

export const titles = ['姓名', '证件号码', '出生日期', '手机号码', '申办事项', '照片']

/** A resident's number that is right in form, of a day of birth and three digits. */
export function residentNumber(birthDay: string, sequence: number, place = '220104'): string {
  const body = `${place}${birthDay.replace(/-/g, '')}${String(sequence).padStart(3, '0')}`
  const check = [...'0123456789X'].find(last => endsRight(body + last))
  return body + check
}

const familyNames = '王李张刘陈杨赵黄周吴'
const givenNames = '明华芳伟秀英建国丽强'

export function traveller(index: number): RosterMember {
  const birthDay = `19${60 + (index % 40)}-0${1 + (index % 9)}-${10 + (index % 18)}`
  return {
    name: `${familyNames[index % 10]}${givenNames[Math.floor(index / 10) % 10]}${givenNames[Math.floor(index / 100) % 10]}`,
    idNumber: residentNumber(
      birthDay,
      index % 1000,
      `2201${String(1 + (Math.floor(index / 1000) % 80)).padStart(2, '0')}`,
    ),
    birthDay,
    phone: `139${String(10_000_000 + index)}`,
    service: index % 3 === 0 ? 'hk-macao-permit' : 'passport-new',
    hasPhoto: index % 2 === 0,
  }
}

const written: Record<string, string> = {
  'passport-new': '首次申领护照',
  'hk-macao-permit': '往来港澳通行证',
}

/** As somebody writes it into the template. */
export const cellsOf = ({ name, idNumber, birthDay, phone, service, hasPhoto }: RosterMember): string[] => [
  name,
  idNumber,
  birthDay ?? '',
  phone,
  written[service] ?? service,
  hasPhoto === undefined ? '' : hasPhoto ? '有' : '无',
]
