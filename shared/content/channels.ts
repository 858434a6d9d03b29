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
  // Its id was not found; with it, the mini-program opens from ours.
  {
    code: 'miniProgram',
    name: text('移民局12367小程序', 'Immigration mini-program 12367', '이민국 12367 미니프로그램'),
    note: text(
      '点一下复制名字，到微信里搜；也有同名App',
      'Tap to copy the name, then search it in WeChat; there is an app of that name too',
      '눌러서 이름을 복사해 위챗에서 검색하십시오. 같은 이름의 앱도 있습니다',
    ),
    miniProgram: { name: '移民局12367' },
    evidence: evidence('medium', '2026-04-15', 'C39', 'K'),
  },
  {
    code: 'platform',
    name: text(
      '国家移民管理局政务服务平台',
      'Online platform of the National Immigration Administration',
      '국가이민관리국 온라인 플랫폼',
    ),
    note: text(
      '点一下复制网址，到浏览器里打开',
      'Tap to copy the address, then open it in a browser',
      '눌러서 주소를 복사해 브라우저에서 여십시오',
    ),
    address: 's.nia.gov.cn',
    evidence: evidence('medium', '2026-04-15', 'C39', 'O33'),
  },
]
