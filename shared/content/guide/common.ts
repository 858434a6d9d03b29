import type { Confidence, Evidence } from '../../schemas/evidence'
import type { Guide, GuideFact } from '../../schemas/guide'
import type { Text } from '../../schemas/text'
import { evidence, text } from '../fact'

/** A guide was last read on this day. */
export const readOn = '2026-11-29'

export const fact = (text: Text, evidence: Evidence, ...laws: string[]): GuideFact => ({
  text,
  evidence,
  ...(laws.length > 0 && { laws }),
})

/** What a guide says but whose it is. */
export type Fields = Omit<Guide, 'code'>
/** The same for several services, their codes one after another. */
export const each = (codes: string, fields: Fields): Guide[] =>
  codes.split(' ').map(code => ({ code, ...fields }))

const permission = text('行政许可', 'Administrative permission', '행정 허가')
export const permissionAs = (known: Evidence): GuideFact => fact(permission, known)

/** Handed in today, decided within the promised time. */
export const promised = text(
  '承诺件（受理后在承诺时限内办结）',
  'Decided within the promised time limit',
  '약속한 기한 안에 처리',
)
export const atOnce = text('即办件（当场办结）', 'Done on the spot', '즉시 처리')

export const atCounty = text('县级', 'County', '현급')
export const atPrefecture = text('市级（地级市、州）', 'Prefecture', '시급(지급시·주)')

export const countyOffices = text(
  '国家移民管理局委托的县级以上地方公安机关出入境管理机构',
  'Exit-entry offices of the police from county level up, entrusted by the National Immigration Administration',
  '국가이민관리국이 위임한 현급 이상 지방 공안 기관 출입국 관리 기구',
)
export const foreignerOffices = text(
  '国家移民管理局委托的地级市以上公安机关出入境管理机构（珲春另有授权）',
  'Exit-entry offices of the police from prefecture level up, entrusted by the National Immigration Administration (Hunchun has its own mandate)',
  '국가이민관리국이 위임한 지급시 이상 공안 기관 출입국 관리 기구(훈춘은 별도 권한)',
)

/** The rule of 2018, as sure as it is that the service falls under it. */
export const oneVisit = (confidence: Confidence): GuideFact =>
  fact(text('1次', '1', '1회'), evidence(confidence, '2018-05-01', 'S46'))
/** With the trial of Changchun, whose conditions are those of the field beside it. */
export const oneVisitOrNone = fact(
  text(
    '1次；能全程网上办的不用到场',
    '1; none where all of it is done online',
    '1회, 전 과정 온라인이면 방문 없음',
  ),
  evidence('high', '2025-12-27', 'S46', 'S08', 'C41'),
)

export const appeal = text(
  '不服决定的，可以依法申请行政复议，或者向人民法院提起行政诉讼。',
  'Whoever disagrees may by law ask for administrative review, or sue before a people’s court.',
  '결정에 불복하면 법에 따라 행정 재심의를 신청하거나 인민법원에 행정 소송을 낼 수 있습니다.',
)
export const final = text(
  '不予办理的决定是最终决定，不能再申请复议或起诉；材料齐了或情况变了，可以重新申请。',
  'A refusal is final: neither review nor a lawsuit. With complete papers, or when things have changed, you may apply again.',
  '불허 결정은 최종 결정이어서 재심의나 소송을 낼 수 없습니다. 서류를 갖추거나 사정이 바뀌면 다시 신청할 수 있습니다.',
)
export const finalLaw = '《中华人民共和国出境入境管理法》第三十六条'

/** Of every service. */
export const complaint = fact(
  text(
    '不满意服务，或要投诉，打12367（全天24小时）。',
    'Not satisfied, or a complaint: call 12367, 24 hours a day.',
    '불만이나 신고는 12367로 전화하십시오(24시간).',
  ),
  evidence('high', '2024-04-08', 'S68'),
)
