import type { GuideField } from '../../schemas/guide'
import type { Text } from '../../schemas/text'
import { text } from '../fact'

/** What the fields are called, in the order of the national standard for guides. */
export const fieldNames: Record<GuideField, Text> = {
  kind: text('事项类型', 'Kind of matter', '업무 유형'),
  handling: text('办件类型', 'Handling', '처리 유형'),
  authority: text('实施主体', 'Authority', '담당 기관'),
  level: text('行使层级', 'Level of the authority', '담당 기관의 급'),
  reach: text('通办范围', 'Where it can be done', '신청할 수 있는 곳'),
  visits: text('到现场次数', 'Visits needed', '방문 횟수'),
  online: text('网办深度', 'Online', '온라인 신청'),
  statute: text('法定办结时限', 'Time limit by law', '법정 처리 기한'),
  promise: text('承诺办结时限', 'Promised time limit', '약속한 처리 기한'),
  result: text('结果名称', 'What you get', '발급되는 것'),
  feeBasis: text('收费依据', 'Basis of the fee', '수수료 근거'),
  refusal: text('不予签发情形', 'When it is refused', '발급하지 않는 경우'),
  remedy: text('救济途径', 'If you disagree', '불복 방법'),
  complaint: text('监督投诉', 'Complaints', '불만 제기'),
}
