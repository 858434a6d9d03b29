import type { AssessmentGroup, AssessmentItem, AssessmentMethod } from '../../schemas/guidance'
import { text } from '../fact'
import { careItems } from './assessment/care'
import { hallItems } from './assessment/hall'
import { workItems } from './assessment/work'

/** What a hall is judged by: our own wording, until the province has issued its own. A hundred points in all. */
export const assessmentGroups: AssessmentGroup[] = [
  { code: 'G1', name: text('空间与功能区', 'Rooms and zones', '공간과 구역'), points: 18 },
  {
    code: 'G2',
    name: text('标识与信息公开', 'Signs and what is made public', '표지와 정보 공개'),
    points: 18,
  },
  {
    code: 'G3',
    name: text('人工引导与一次性告知', 'Guides, and saying it once', '안내와 일회 통지'),
    points: 20,
  },
  { code: 'G4', name: text('受理模式与效率', 'Ways and speed of service', '접수 방식과 속도'), points: 20 },
  {
    code: 'G5',
    name: text('特殊群体与便民服务', 'Those who need more, and comfort', '배려 대상과 편의'),
    points: 14,
  },
  {
    code: 'G6',
    name: text('纪律、安全与改进', 'Conduct, safety, progress', '기강·안전·개선'),
    points: 10,
  },
]

export const assessmentItems: AssessmentItem[] = [...hallItems, ...workItems, ...careItems]

/** How it is looked at, in words. */
export const methodNames: Record<AssessmentMethod, AssessmentItem['text']> = {
  photo: text('拍照', 'photo', '사진'),
  spot: text('现场看', 'on the spot', '현장 확인'),
  plan: text('看平面图', 'the plan', '평면도'),
  deviceLog: text('设备记录', 'log of the machine', '기기 기록'),
  count: text('清点', 'count', '수 세기'),
  queueData: text('排队数据', 'queue data', '대기열 데이터'),
  walkThrough: text('走一遍', 'walk through', '직접 따라가기'),
  compare: text('对照', 'compare', '대조'),
  callTest: text('拨打电话', 'a call', '전화 걸기'),
  mysteryVisit: text('暗访', 'unannounced visit', '암행 방문'),
  sample: text('抽查案卷', 'sample of cases', '사례 추출'),
  version: text('核对版本号', 'edition number', '판 번호 대조'),
  data: text('统计数据', 'figures', '통계'),
  test: text('测试', 'test', '시험'),
  caseData: text('办件数据', 'data of cases', '처리 데이터'),
  videoSpot: text('抽看视频', 'video', '영상 확인'),
  records: text('台账', 'records', '기록부'),
}
