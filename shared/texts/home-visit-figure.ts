import type { Language } from '../schemas/text'

/** The words of what has become of a campaign, in numbers. */
export interface VisitFigureTexts {
  title: string
  campaign: string
  span: (from: string, until: string) => string
  asked: string
  served: string
  waiting: string
  ofTarget: (percent: number, target: number) => string
  response: string
  hours: (hours: number) => string
  unknown: string
  inTime: (inTime: number, answered: number) => string
  cancelled: (count: number) => string
  appealed: (count: number) => string
  line: (asked: number, served: number, waiting: number) => string
  byClass: string
  byDivision: string
  byWeek: string
  week: (monday: string) => string
  refusals: string
  noRefusals: string
  times: (count: number) => string
  empty: string
  exportNow: string
  exportAsk: string
  sheet: {
    what: string
    requests: string
    answered: string
    inTime: string
    hours: string
    cancelled: string
  }
}

export const visitFigureTexts: Record<Language, VisitFigureTexts> = {
  'zh-CN': {
    title: '上门统计',
    campaign: '哪个活动',
    span: (from, until) => `${from} 至 ${until}`,
    asked: '人申请',
    served: '人已办',
    waiting: '人在等',
    ofTarget: (percent, target) => `全省目标 ${target} 人，已办 ${percent}%`,
    response: '平均答复时间',
    hours: hours => `${hours} 小时`,
    unknown: '还没有',
    inTime: (inTime, answered) => `${answered} 件已答复，按时 ${inTime} 件`,
    cancelled: count => `自己取消 ${count} 件`,
    appealed: count => `申诉 ${count} 件`,
    line: (asked, served, waiting) => `申请 ${asked} 人，已办 ${served} 人，在等 ${waiting} 人`,
    byClass: '按对象',
    byDivision: '按县市区',
    byWeek: '按周',
    week: monday => `${monday}起一周`,
    refusals: '为什么没有通过',
    noRefusals: '没有不通过的',
    times: count => `${count} 件`,
    empty: '这段时间没有申请',
    exportNow: '导出表格',
    exportAsk: '导出这些数字',
    sheet: {
      what: '项目',
      requests: '申请件数',
      answered: '已答复',
      inTime: '按时答复',
      hours: '平均答复小时',
      cancelled: '自己取消',
    },
  },
  en: {
    title: 'Visit figures',
    campaign: 'Which campaign',
    span: (from, until) => `${from} to ${until}`,
    asked: 'asked',
    served: 'served',
    waiting: 'waiting',
    ofTarget: (percent, target) => `${percent}% of the province’s target of ${target}`,
    response: 'Answered after, on average',
    hours: hours => `${hours} hours`,
    unknown: 'none yet',
    inTime: (inTime, answered) => `${answered} answered, ${inTime} of them in time`,
    cancelled: count => `${count} taken back`,
    appealed: count => `${count} appeals`,
    line: (asked, served, waiting) => `${asked} asked, ${served} served, ${waiting} waiting`,
    byClass: 'By class',
    byDivision: 'By county',
    byWeek: 'By week',
    week: monday => `Week of ${monday}`,
    refusals: 'Why requests were refused',
    noRefusals: 'None was refused',
    times: count => String(count),
    empty: 'Nobody asked in this time',
    exportNow: 'Export a table',
    exportAsk: 'Export these figures',
    sheet: {
      what: 'What',
      requests: 'Requests',
      answered: 'Answered',
      inTime: 'In time',
      hours: 'Hours on average',
      cancelled: 'Taken back',
    },
  },
  ko: {
    title: '방문 통계',
    campaign: '어떤 활동',
    span: (from, until) => `${from} ~ ${until}`,
    asked: '명 신청',
    served: '명 처리',
    waiting: '명 대기',
    ofTarget: (percent, target) => `성 목표 ${target}명 중 ${percent}%`,
    response: '평균 답변 시간',
    hours: hours => `${hours}시간`,
    unknown: '아직 없음',
    inTime: (inTime, answered) => `답변 ${answered}건, 기한 내 ${inTime}건`,
    cancelled: count => `본인 취소 ${count}건`,
    appealed: count => `이의 ${count}건`,
    line: (asked, served, waiting) => `신청 ${asked}명, 처리 ${served}명, 대기 ${waiting}명`,
    byClass: '대상별',
    byDivision: '현별',
    byWeek: '주별',
    week: monday => `${monday}부터 한 주`,
    refusals: '불통과 사유',
    noRefusals: '불통과가 없습니다',
    times: count => `${count}건`,
    empty: '이 기간에 신청이 없습니다',
    exportNow: '표 내보내기',
    exportAsk: '이 수치 내보내기',
    sheet: {
      what: '항목',
      requests: '신청 건수',
      answered: '답변',
      inTime: '기한 내',
      hours: '평균 시간',
      cancelled: '본인 취소',
    },
  },
}
