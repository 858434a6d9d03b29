import type { Channel } from '../schemas/channel'
import { evidence, text } from './fact'

/** The nearest to the matter first. */
export const channels: Channel[] = [
  {
    code: 'exitEntry',
    name: text('移民管理服务热线', 'Immigration service hotline', '이민 관리 서비스 전화'),
    note: text(
      '咨询、意见和投诉都可以，全天24小时',
      'Questions, comments and complaints, 24 hours a day',
      '문의, 의견, 불만 모두 가능, 24시간',
    ),
    phone: '12367',
    evidence: evidence('high', '2024-04-08', 'S68'),
  },
  {
    code: 'government',
    name: text('政务服务便民热线', 'Government service hotline', '정부 민원 전화'),
    note: text(
      '对政府部门服务的投诉和建议',
      'Complaints and suggestions about public services',
      '행정 서비스에 대한 불만과 제안',
    ),
    phone: '12345',
    evidence: evidence('medium', '2026-11', 'K'),
  },
  {
    code: 'police',
    name: text('公安机关举报热线', 'Hotline to report police misconduct', '공안 기관 신고 전화'),
    note: text(
      '举报公安机关和民警违纪违法',
      'To report breaches of duty by police',
      '경찰의 규율 위반과 위법 신고',
    ),
    phone: '12389',
    evidence: evidence('medium', '2026-11', 'K'),
  },
]
