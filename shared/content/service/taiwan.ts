import type { MaterialRule, Service } from '../../schemas/service'
import type { Text } from '../../schemas/text'
import { evidence, text } from '../fact'
import { ask, documentBasis, endorsementBasis } from './rule'
import { documentLimit, sevenWorkingDays } from './time-limit'

export const taiwanRegulation = '《中国公民往来台湾地区管理办法》'

const taiwan = {
  family: 'taiwan',
  audience: 'mainland',
  counterMinutes: 7,
  legalBasis: [taiwanRegulation],
} satisfies Partial<Service>

const pass = (code: string, name: Text, own: MaterialRule[]): Service => ({
  ...taiwan,
  code,
  group: 'pass',
  name,
  materials: [...documentBasis, ...own],
  fees: ['F-TW'],
  timeLimit: documentLimit,
  evidence: evidence('high', '2025-12-27', 'S13', 'S80', 'S08'),
})

const whereRegistered = text(
  '在户口所在地申请。',
  'Apply where you are registered.',
  '호적지에서 신청합니다.',
)

const endorsement = (
  kind: string,
  zh: string,
  en: string,
  ko: string,
  own: MaterialRule[],
  note = whereRegistered,
): Service => ({
  ...taiwan,
  code: `TW-END-${kind}`,
  group: 'endorsement',
  name: text(
    `赴台签注：${zh}（${kind}）`,
    `Taiwan endorsement: ${en} (${kind})`,
    `대만 방문 허가: ${ko}(${kind})`,
  ),
  note,
  materials: [...endorsementBasis('M25'), ...own],
  fees: ['F-TW-END-1', 'F-TW-END-M'],
  timeLimit: sevenWorkingDays(evidence('high', '2015-06-14', 'S13', 'K')),
  evidence: evidence('medium', '2019-08', 'S13', 'S70', 'S71'),
})

const withReason = [ask('M26')]

export const taiwanServices: Service[] = [
  pass('TW-NEW', text('往来台湾通行证：首次申请', 'Taiwan pass: first', '대만 통행증: 첫 신청'), []),
  pass('TW-RENEW', text('往来台湾通行证：换发', 'Taiwan pass: renewal', '대만 통행증: 갱신'), [
    { ...ask('M25'), form: 'submitOriginal' },
  ]),
  pass(
    'TW-LOST',
    text('往来台湾通行证：丢失、被盗补发', 'Taiwan pass: lost or stolen', '대만 통행증: 분실·도난 재발급'),
    [ask('M13')],
  ),
  pass('TW-DAMAGED', text('往来台湾通行证：损坏补发', 'Taiwan pass: damaged', '대만 통행증: 훼손 재발급'), [
    ask('M13'),
    ask('M14'),
  ]),
  endorsement(
    'L',
    '跟团旅游',
    'group tour',
    '단체 관광',
    [],
    text(
      '2019年以来按政策暂停或限制，办理前请先打12367问清楚。',
      'Suspended or limited by policy since 2019: call 12367 first.',
      '2019년부터 정책에 따라 중단 또는 제한되었습니다. 먼저 12367에 문의하십시오.',
    ),
  ),
  endorsement(
    'G',
    '个人旅游',
    'individual travel',
    '개인 관광',
    [],
    text(
      '2019年8月1日起暂停（包括长春）。',
      'Suspended since 1 August 2019, Changchun included.',
      '2019년 8월 1일부터 중단되었습니다(장춘 포함).',
    ),
  ),
  endorsement('T', '探亲', 'family visit', '친척 방문', withReason),
  endorsement('D', '定居', 'settlement', '정착', withReason),
  endorsement('J', '居留、依亲', 'residence with family', '거류·친족 동거', withReason),
  endorsement('X', '学习', 'study', '유학', withReason),
  endorsement(
    'Q',
    '访友、财产、婚丧、诉讼、就医等',
    'friends, property, family events, lawsuit, care',
    '지인 방문·재산·혼례·장례·소송·진료 등',
    withReason,
  ),
  endorsement(
    'Y',
    '应邀交流',
    'exchange by invitation',
    '초청 교류',
    withReason,
    text(
      '在户口所在地申请；有赴台批件的不用再交单位的函。',
      'Apply where you are registered; an approval replaces the employer letter.',
      '호적지에서 신청합니다. 대만 방문 승인서가 있으면 기관 공문이 필요 없습니다.',
    ),
  ),
  endorsement('F', '商务', 'business', '상무', withReason),
  endorsement('C', '乘务', 'crew', '승무', withReason),
]
